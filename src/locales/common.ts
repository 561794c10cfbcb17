/** The texts that the add-in needs from its start on: those of errors, and the names of fields. */
import { errors as enErrors } from "./en/errors";
import { fields as enFields } from "./en/fields";
import { errors as roErrors } from "./ro/errors";
import { fields as roFields } from "./ro/fields";
import { errors as svErrors } from "./sv/errors";
import { fields as svFields } from "./sv/fields";
import { translatorsOf } from "./translator";

export const common = {
  en: { errors: enErrors, fields: enFields },
  sv: { errors: svErrors, fields: svFields },
  ro: { errors: roErrors, fields: roFields },
} as const;

/** Translates errors and fields; the texts of pane and report are loaded with those. */
export const translator = translatorsOf(common);

export type Translate = ReturnType<typeof translator>;
