import type { forecast as english } from "../../en/pane/insightForecast";
import type { Swedish } from "../../types";

export const forecast: Swedish<typeof english> = {
  headline: "{{amount}} viktat",
  by: "Prognosens period",
  periods: { month: "Månad", quarter: "Kvartal", year: "År" },
  quarter: "kv {{quarter}} {{year}}",
  from: "från {{month}}",
  title: "Vunnet och viktat värde",
  rest: {
    overdue: "Försenat",
    earlier: "Tidigare",
    later: "Senare",
    noDate: "Inget datum",
    unknown: "(finns inte i listan)",
  },
  lacks: {
    expected: "Prognosen behöver kolumnen med förväntat avslut.",
    chances: "Ett steg saknar sannolikhet: ange den under Data, Steg.",
  },
  overdueNote_one:
    "{{number}} lead skulle ha avslutats före siffrornas dag ({{amount}} viktat); det ingår inte i någon period. Ge det ett nytt förväntat avslut.",
  overdueNote_other:
    "{{number}} leads skulle ha avslutats före siffrornas dag ({{amount}} viktat); de ingår inte i någon period. Ge dem ett nytt förväntat avslut.",
  chance: "Chans att nå målet",
  probability: "Chans",
  noGoal: "Med ett intäktsmål, satt under Mål, står här chansen att nå det.",
};
