import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/**
 * The pane's theme after the Office theme; light where Office does not tell.
 * Excel sends no event when the user changes the theme, so it is read again whenever the pane gets the focus.
 */
export function useOfficeTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => setTheme(currentTheme());
    window.addEventListener("focus", update);
    return () => window.removeEventListener("focus", update);
  }, []);
  return theme;
}

/** Older hosts leave out the whole theme, or `isDarkTheme`, and give the colours alone. */
function currentTheme(): Theme {
  const office = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const dark = office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor);
  return dark ? webDarkTheme : webLightTheme;
}

/** Whether light text reads better on a colour such as "#262626": relative luminance below one half. */
function isDark(color: string | undefined): boolean {
  const [red, green, blue] = (color?.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return false;
  // Weights of ITU-R BT.601, good enough to tell a dark background from a light one.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
