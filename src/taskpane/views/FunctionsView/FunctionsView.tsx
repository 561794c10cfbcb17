import { Accordion, Caption1, SearchBox, Subtitle2 } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { formulaSigns, otherTables, readWorkbook } from "../../../excel";
import { ENGLISH_SIGNS, type FormulaSigns, type OtherTables } from "../../../report";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { FunctionEntry } from "./FunctionEntry";
import { useStyles } from "./FunctionsView.styles";
import { FAMILIES, loadReference, searchFunctions, type FunctionReference } from "./reference";

interface Reading {
  readonly functions: readonly FunctionReference[];
  readonly signs: FormulaSigns;
  readonly others: OtherTables;
}

/** All functions of the add-in, to look up and to try on the user's own table. */
export function FunctionsView() {
  const { language } = useTexts();
  const { state, run } = useTask<Reading>();
  const read = useCallback(
    () =>
      void run(async ({ signal }) => ({
        functions: await loadReference(language, signal),
        // Only how formulas read depends on these.
        signs: await formulaSigns().catch(() => ENGLISH_SIGNS),
        others: await readWorkbook().then(otherTables, () => ({})),
      })),
    [run, language]
  );
  useEffect(read, [read]);

  return (
    <View>
      {state.status === "done" ? (
        <FunctionList {...state.value} />
      ) : state.status === "failed" ? (
        <Failure message={state.message} onRetry={read} />
      ) : (
        <Busy />
      )}
    </View>
  );
}

function FunctionList({ functions, signs, others }: Reading) {
  const styles = useStyles();
  const heading = useId();
  const { t, format } = useTexts();
  const [search, setSearch] = useState("");
  const found = useMemo(() => searchFunctions(functions, search), [functions, search]);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={t("pane.functions.search")}
        placeholder={t("pane.functions.search")}
        dismiss={{ "aria-label": t("pane.functions.clear") }}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Caption1 role="status" className={styles.count}>
        {t("pane.functions.found", { count: found.length, number: format.number(found.length) })}
      </Caption1>
      {FAMILIES.filter((family) => found.some((each) => each.family === family)).map((family) => (
        <section key={family} aria-labelledby={`${heading}-${family}`}>
          <Subtitle2 as="h2" id={`${heading}-${family}`} className={styles.family}>
            {t(`pane.functions.families.${family}`)}
          </Subtitle2>
          <Accordion collapsible>
            {found
              .filter((each) => each.family === family)
              .map((each) => (
                <FunctionEntry key={each.id} reference={each} signs={signs} others={others} />
              ))}
          </Accordion>
        </section>
      ))}
    </>
  );
}
