import { errors } from "./errors";
import { fields } from "./fields";
import { pane } from "./pane";
import { report } from "./report";

export const en = { pane, report, errors, fields } as const;
