import { toUserMessage } from "../../../src/excel/to-user-message";
import { decode } from "../../../src/leads/csv/decode";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ["Åsa", "windows-1252"],
  ["Møller, Æbelø", "windows-1252"],
  ["São Paulo", "windows-1252"],
  // The bytes of "Făgăraş" and "Ţurcanu" in Windows-1250.
  ["F\xe3g\xe3ra\xba", "windows-1250"],
  ["\xdeurcanu", "windows-1250"],
])("tells by its letters that %s is in %s", (text, encoding) => {
  expect(decode(latin(text), "en-US").encoding).toEqual({ value: encoding, basis: "evident" });
});

it.each([
  ["sv-SE", "windows-1252"],
  ["ro-RO", "windows-1250"],
])("assumes for %s what letters of both do not tell: %s", (locale, encoding) => {
  // "Märta" and "Timișoara" share their ä and î with other languages.
  expect(decode(latin("\xe4\xf6\xee"), locale).encoding).toEqual({
    value: encoding,
    basis: "assumed",
  });
});

it("does not take a numero sign for a Romanian letter", () => {
  expect(decode(latin("N\xba 7, \xe5r 2"), "ro-RO").encoding.value).toBe("windows-1252");
});

it("leaves out the byte order mark", () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
  expect(decode(bytes, "en-US")).toEqual({
    text: "a",
    encoding: { value: "utf-8", basis: "evident" },
  });
});

it.each([
  ["csvIsWorkbook", [0x50, 0x4b, 0x03, 0x04, 0x14]],
  ["csvIsWorkbook", [0xd0, 0xcf, 0x11, 0xe0]],
  ["csvNotText", [0x61, 0x00, 0x62]],
])("refuses what is no text: %s", (key, bytes) => {
  let message;
  try {
    decode(Uint8Array.from(bytes), "en-US");
  } catch (error) {
    message = toUserMessage(error);
  }
  expect(message).toEqual({ key, details: {} });
});
