import type { PlanFigure } from "./plan";
import type { Part } from "./sheet/sheet-builder";

/** The main figures by the names under which the user's own formulas find them, in every language. */
const FIGURES = {
  Pipeline_AsOf: "asOf",
  Pipeline_OpenValue: "card.openPipeline",
  Pipeline_OpenLeads: "note.openPipeline",
  Pipeline_Weighted: "card.weighted",
  Pipeline_ExpectedWins: "card.expectedWins",
  Pipeline_Won: "card.won",
  Pipeline_WinRate: "card.winRate",
  Pipeline_AverageDeal: "card.averageDeal",
  Pipeline_SalesCycle: "card.salesCycle",
  Pipeline_Velocity: "card.velocity",
  Pipeline_NeededCoverage: "card.neededCoverage",
} as const;

/** Where the figures stand that the report has. */
export const figuresOf = (partOf: (name: string) => Part | undefined): PlanFigure[] =>
  Object.entries(FIGURES).flatMap(([name, part]) => {
    const found = partOf(part);
    return found ? [{ name, row: found.area.row, column: found.area.column }] : [];
  });
