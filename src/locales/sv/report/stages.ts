import type { stages as english } from "../../en/report/stages";
import type { Swedish } from "../../types";

export const stages: Swedish<typeof english> = {
  title: "Steg",
  note: "Öppna leads per steg. Viktat = värde × stegets sannolikhet.",
};
