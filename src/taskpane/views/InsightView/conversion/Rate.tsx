import type { StageConversion } from "../../../leads/conversion";
import { useTexts } from "../../../texts";
import { intervalText } from "./conversionTexts";
import { useStyles } from "./Rate.styles";

/** "50% (15–85)": a whole rate and its interval, below each other where there is no room beside. */
export function Rate({ line }: { readonly line: StageConversion }) {
  const styles = useStyles();
  const texts = useTexts();
  const interval = intervalText(line, texts);
  return (
    <span className={styles.root}>
      <span className={styles.part}>{texts.format.percent(line.rate)}</span>
      {interval && (
        <>
          {" "}
          <span className={styles.part}>{`(${interval})`}</span>
        </>
      )}
    </span>
  );
}
