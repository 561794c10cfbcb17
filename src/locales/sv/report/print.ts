import type { print as english } from "../../en/report/print";
import type { Swedish } from "../../types";

export const print: Swedish<typeof english> = {
  page: "Sida {{page}} av {{pages}}",
};
