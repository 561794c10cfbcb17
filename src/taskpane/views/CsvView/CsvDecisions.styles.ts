import { makeStyles } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: { [NARROW]: { display: "flex", flexDirection: "column" } },
});
