import { Button, Menu, MenuItemRadio, MenuTrigger } from "@fluentui/react-components";
import { PERIODS, type Period } from "../../../calc";
import { fiscalStartOf, periodOf, startOfPeriod } from "../../leads/period";
import { tellFailure } from "../../tellFailure";
import { MenuSurface } from "../MenuSurface";
import { useTexts } from "../../texts";
import type { DayChipProps } from "./AsOfChip";
import { useStyles } from "./FilterBar.styles";

/** What "this period" is: the month, quarter or year of the day that the figures describe. */
export function PeriodChip({ asOf, report, access }: DayChipProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const period = periodOf(report);
  const nameOf = (each: Period) =>
    t(`pane.filter.periods.${each}`, {
      date: format.date(startOfPeriod(each, asOf, fiscalStartOf(report))),
    });
  const save = (chosen: Period) =>
    access
      .configure((known) => ({ ...known, report: { ...known.report, thisPeriod: chosen } }))
      .catch(tellFailure);
  return (
    <Menu
      checkedValues={{ period: [period] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) =>
        chosen !== undefined && void save(chosen as Period)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.chip} size="small" shape="circular">
          {nameOf(period)}
        </Button>
      </MenuTrigger>
      <MenuSurface>
        {PERIODS.map((each) => (
          <MenuItemRadio key={each} name="period" value={each}>
            {nameOf(each)}
          </MenuItemRadio>
        ))}
      </MenuSurface>
    </Menu>
  );
}
