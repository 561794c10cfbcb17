import {
  chooseLanguage,
  chosenLanguage,
  currentLanguage,
  onLanguageChosen,
} from "../../src/excel/language";

let stored: Map<string, string>;

/** What the browser and Office offer, before each test anew. */
beforeEach(() => {
  stored = new Map();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    Office: { context: { displayLanguage: "sv-SE", partitionKey: undefined } },
  });
});
afterEach(() => {
  chooseLanguage(undefined);
  for (const name of ["Office", "localStorage"]) Reflect.deleteProperty(globalThis, name);
});

it("is that of Excel, until the user chooses", () => {
  expect([currentLanguage(), chosenLanguage()]).toEqual(["sv", undefined]);
  chooseLanguage("ro");
  expect([currentLanguage(), chosenLanguage()]).toEqual(["ro", "ro"]);
  chooseLanguage(undefined);
  expect(currentLanguage()).toBe("sv");
  expect(stored.size).toBe(0);
});

it("is kept in the part of the storage that Office gives the add-in", () => {
  chooseLanguage("en");
  Object.assign(Office.context, { partitionKey: "tenant7:" });
  expect(chosenLanguage()).toBeUndefined();
  chooseLanguage("ro");
  expect([...stored]).toEqual([
    ["Pipeline.language", "en"],
    ["tenant7:Pipeline.language", "ro"],
  ]);
});

it("counts as not chosen when something else is stored", () => {
  stored.set("Pipeline.language", "de");
  expect(currentLanguage()).toBe("sv");
});

it("holds without storage, for as long as the add-in runs", () => {
  const refuse = () => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  };
  Object.assign(localStorage, { getItem: refuse, setItem: refuse, removeItem: refuse });
  chooseLanguage("ro");
  expect(currentLanguage()).toBe("ro");
  chooseLanguage(undefined);
  expect(currentLanguage()).toBe("sv");
});

it("tells who listens, until they stop", () => {
  const heard: string[] = [];
  const stop = onLanguageChosen(() => heard.push(currentLanguage()));
  chooseLanguage("ro");
  stop();
  chooseLanguage("en");
  expect(heard).toEqual(["ro"]);
});
