import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  heading: { margin: 0, ...typographyStyles.subtitle1 },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});
