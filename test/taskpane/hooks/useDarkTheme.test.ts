import { act, renderHook } from "@testing-library/react";
import { useDarkTheme } from "../../../src/taskpane/hooks/useDarkTheme";
import { setOfficeTheme } from "../office";

it.each([
  [undefined, false],
  [{}, false],
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#262626" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#E6E6E6" }, false],
  [{ bodyBackgroundColor: "window" }, false],
])("with the Office theme %j it is %s", (theme, dark) => {
  setOfficeTheme(theme);
  expect(renderHook(useDarkTheme).result.current).toBe(dark);
});

it.each([
  ["has the focus", () => window.dispatchEvent(new Event("focus"))],
  ["can be seen", () => document.dispatchEvent(new Event("visibilitychange"))],
])("follows a change of the theme as soon as the pane %s again", (_, happen) => {
  setOfficeTheme({ isDarkTheme: false });
  const { result } = renderHook(useDarkTheme);
  setOfficeTheme({ isDarkTheme: true });
  act(() => void happen());
  expect(result.current).toBe(true);
});
