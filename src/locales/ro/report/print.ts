import type { print as english } from "../../en/report/print";
import type { Romanian } from "../../types";

export const print: Romanian<typeof english> = {
  page: "Pagina {{page}} din {{pages}}",
};
