import { lazy, Suspense, useCallback, useState } from "react";
import { tableFromSelection, withLeadsTable } from "../../../excel";
import { Busy } from "../../components/Busy";
import { View } from "../../components/View";
import { useFileDrop } from "../../hooks/useFileDrop";
import type { TaskControl } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import type { LoadedTable } from "../CsvView";
import { TableView } from "../TableView";
import { Offers } from "../TableView/Offers";
import { TableNotices } from "../TableView/TableNotices";
import type { TabViewProps } from "../types";
import { DropHint } from "./DropHint";
import { tablesOfLeads } from "./tablesOfLeads";

const CsvView = lazy(() => import(/* webpackChunkName: "csv-view" */ "../CsvView"));

export interface StartStepProps extends TabViewProps {
  /** Goes on with the columns of the leads table. */
  readonly onColumns: () => void;
}

/** The way to a leads table: one of the workbook's, the cells that are selected, a .csv file or a sample. */
export function StartStep({ workbook, access, onColumns, onInsight, onReport }: StartStepProps) {
  const texts = useTexts();
  const [file, setFile] = useState<File>();
  const [loaded, setLoaded] = useState<LoadedTable>();
  const isOver = useFileDrop(setFile);
  const { configuration, tables } = workbook;
  const { leadsTable } = configuration;

  const choose = async (name: string) => {
    await access.configure((known) => ({ ...known, leadsTable: name }));
    onColumns();
  };
  const onLoaded = async (table: LoadedTable) => {
    await access.reload();
    setFile(undefined);
    if (table.holds === "leads") await choose(table.name);
    else setLoaded(table);
  };
  const onSelection = async () => {
    const name = await tableFromSelection();
    await access.reload();
    await choose(name);
  };
  const onSample = async (control: TaskControl<number>) => {
    const { makeSample } = await import(/* webpackChunkName: "sample" */ "../../sample");
    const { table, mapping, stages } = await makeSample(texts, control);
    await access.reload();
    await access.configure((known) => withLeadsTable(known, table, mapping));
    // Stages of the user's own stay; the next step compares them with those of the sample.
    if (workbook.stages) return onColumns();
    await access.saveStages(stages);
    onInsight();
  };
  const onBack = useCallback(() => setFile(undefined), []);

  if (file) {
    return (
      <Suspense
        fallback={
          <View>
            <Busy />
          </View>
        }
      >
        <CsvView
          key={[file.name, file.size, file.lastModified].join()}
          file={file}
          onLoaded={onLoaded}
          onBack={onBack}
        />
      </Suspense>
    );
  }
  const candidates = tablesOfLeads(workbook);
  return (
    <>
      {isOver && <DropHint />}
      <TableView
        tables={candidates}
        chosen={tables.find(({ name }) => name === leadsTable)?.name}
        onReload={() => void access.reload()}
        onChoose={choose}
        notices={
          <TableNotices
            workbook={workbook}
            loaded={loaded}
            onCheckColumns={onColumns}
            onReport={onReport}
          />
        }
        offers={
          <Offers
            hasTables={candidates.length > 0}
            onSelection={onSelection}
            onFile={setFile}
            onSample={onSample}
          />
        }
      />
    </>
  );
}
