import type { process as english } from "../../en/report/process";
import type { Swedish } from "../../types";

export const process: Swedish<typeof english> = {
  title: "Säljprocess",
  note: "Leads som nådde varje steg, och hur det gick för dem.",
};
