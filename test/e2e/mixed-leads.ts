/** Leads (invented) about which the pane has questions: two currencies, won and lost in a column of their own, a history. */
import { dropFile, type PaneInWords } from "./pane";

const FILES = {
  "changes.csv": [
    "Deal ID,From stage,To stage,Changed",
    "M-1,,Discovery,2026-01-12",
    "M-1,Discovery,Proposal,2026-02-20",
    "M-2,,Discovery,2026-02-02",
    "M-3,,Discovery,2026-02-09",
    "M-3,Discovery,Proposal,2026-03-30",
  ],
  "deals.csv": [
    "Deal ID,Company,Deal - Stage,Deal - Status,Amount,Currency,Create date",
    "M-1,Alder,Proposal,Open,1000,EUR,2026-01-12",
    "M-2,Birch,Discovery,Lost,2000,EUR,2026-02-02",
    "M-3,Cedar,Proposal,Won,3000,USD,2026-02-09",
    "M-4,Damson,Discovery,Open,4000,USD,2026-03-16",
  ],
} as const;

/** Drops the history on the first step of the data, then the leads, and loads both. */
export async function loadMixedLeads({ frame, button }: PaneInWords): Promise<void> {
  for (const [name, lines] of Object.entries(FILES)) {
    await dropFile(frame, name, Buffer.from(lines.join("\n")));
    await frame.getByRole("table").waitFor();
    const count = lines.length - 1;
    await button("pane.csv.load", { count, rows: String(count) }).click();
    await frame.getByRole("table").waitFor({ state: "detached" });
  }
  await button("pane.columns.next").waitFor();
}
