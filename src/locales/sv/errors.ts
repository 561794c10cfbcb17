import type { errors as english } from "../en/errors";
import type { Swedish } from "../types";

export const errors: Swedish<typeof english> = {
  unexpected: "Något oväntat hände: {{message}} Försök igen.",
};
