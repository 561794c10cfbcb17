import { updateConfiguration } from "./configuration";
import type { Configuration } from "./configuration-schema";
import { run } from "./run";

/** A stage table that was written for the report. */
export interface CreatedStages {
  readonly name: string;
  readonly sheet: string;
  /** The workbook's configuration with it. */
  readonly configuration: Configuration;
}

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
