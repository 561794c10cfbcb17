import type { pane as english } from "../en/pane";
import type { Romanian } from "../types";

export const pane: Romanian<typeof english> = {
  title: "Pipeline",
  loading: "Se încarcă…",
};
