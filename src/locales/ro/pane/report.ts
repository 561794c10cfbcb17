import type { report as english } from "../../en/pane/report";
import type { Romanian } from "../../types";

export const report: Romanian<typeof english> = {
  mode: "Cifre",
  modes: {
    live: "Formule vii, care urmează datele",
    values: "Valori simple, de trimis mai departe",
  },
  asOf: "La data de",
  asOfHint: "Lăsați gol pentru astăzi.",
  build: "Creați raportul",
  building: "Se creează raportul…",
  built: "Raportul este pe foaia {{sheet}}.",
};
