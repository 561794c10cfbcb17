import type { pane as english } from "../en/pane";
import type { Swedish } from "../types";

export const pane: Swedish<typeof english> = {
  title: "Pipeline",
  loading: "Läser in…",
};
