/** Excel.SettingCollection and Setting: values kept in the workbook for this add-in (ExcelApi 1.4). */
import { text } from "./check";
import { defineObject, instance, since } from "./define";
import { ApiError } from "./errors";
import type { BookTarget, SettingTarget } from "./targets";

const setting = ({ book }: BookTarget, key: string) => instance("Setting", { book, key });

function add(target: BookTarget, key: unknown, value: unknown) {
  const name = text(key);
  if (name === "" || value === undefined) throw new ApiError("InvalidArgument");
  target.book.settings.set(name, value);
  target.book.events.emit({ type: "settingsChanged" });
  return setting(target, name);
}

export const settingCollection = defineObject("SettingCollection", {
  methods: since("1.4", {
    add: { run: add },
    getCount: { run: ({ book }: BookTarget) => book.settings.size },
    getItem: {
      run: (target: BookTarget, key: unknown) => {
        if (!target.book.settings.has(text(key))) throw new ApiError("ItemNotFound");
        return setting(target, text(key));
      },
    },
    getItemOrNullObject: {
      run: (target: BookTarget, key: unknown) =>
        target.book.settings.has(text(key)) ? setting(target, text(key)) : null,
    },
  }),
  items: (target) => [...target.book.settings.keys()].map((key) => setting(target, key)),
});

function valueOf({ book, key }: SettingTarget): unknown {
  if (!book.settings.has(key)) throw new ApiError("ItemNotFound");
  return book.settings.get(key);
}

export const settingType = defineObject("Setting", {
  identify: ({ key }) => ({ _Id: key }),
  properties: since("1.4", {
    key: { get: ({ key }: SettingTarget) => key },
    value: {
      get: valueOf,
      set: (target: SettingTarget, value: unknown) => {
        valueOf(target);
        target.book.settings.set(target.key, value);
        target.book.events.emit({ type: "settingsChanged" });
      },
    },
  }),
  methods: since("1.4", {
    delete: {
      run: (target: SettingTarget) => {
        valueOf(target);
        target.book.settings.delete(target.key);
        target.book.events.emit({ type: "settingsChanged" });
      },
    },
  }),
});
