import { makeStyles } from "@fluentui/react-components";
import { NARROW } from "../../widths.styles";

export const useStyles = makeStyles({
  root: {
    gridTemplateColumns: "1fr 130px",
    [NARROW]: { display: "flex", flexDirection: "column" },
  },
  digits: { textAlign: "right" },
});
