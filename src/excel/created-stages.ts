import { updateConfiguration } from "./configuration";
import { run } from "./run";
import type { StagesTable } from "./stages-table";

/** A stage table that was written for the report. */
export type CreatedStages = Pick<StagesTable, "name" | "sheet">;

/** Takes away a stage table that was written for a report which then failed. */
export async function removeStages({ name, sheet }: CreatedStages): Promise<void> {
  await run(async (context) => {
    const written = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (written.isNullObject) return;
    written.delete();
    await context.sync();
  });
  await updateConfiguration(({ stagesTable, tableIds, ...rest }) => {
    const others = Object.entries(tableIds).filter(([table]) => table !== name);
    return {
      ...rest,
      tableIds: Object.fromEntries(others),
      ...(stagesTable !== undefined && stagesTable !== name && { stagesTable }),
    };
  });
}
