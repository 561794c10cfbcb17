import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Fluent's menus are as wide as their words. Its items break lines once there is no more room.
  root: { maxWidth: "min(300px, 100vw)" },
});
