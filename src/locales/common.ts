/** The texts that the add-in needs from its start on: those of the pane, of errors, and the names of fields. */
import { errors as enErrors } from "./en/errors";
import { fields as enFields } from "./en/fields";
import { pane as enPane } from "./en/pane";
import { errors as roErrors } from "./ro/errors";
import { fields as roFields } from "./ro/fields";
import { pane as roPane } from "./ro/pane";
import { errors as svErrors } from "./sv/errors";
import { fields as svFields } from "./sv/fields";
import { pane as svPane } from "./sv/pane";
import { translatorsOf } from "./translator";

export const common = {
  en: { pane: enPane, errors: enErrors, fields: enFields },
  sv: { pane: svPane, errors: svErrors, fields: svFields },
  ro: { pane: roPane, errors: roErrors, fields: roFields },
} as const;

/** Translates all but the report's own texts, which are loaded with the report: see reportTranslator. */
export const translator = translatorsOf(common);

export type Translate = ReturnType<typeof translator>;
export type TextKey = Parameters<Translate>[0];
