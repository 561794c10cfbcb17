import { useEffect, useState } from "react";

/**
 * Whether the Office theme is dark; light where Office does not tell, whatever the system prefers: Excel itself is.
 * Excel sends no event when the user changes the theme (OfficeThemeChanged is Outlook's alone), so it is read again
 * whenever the pane gets the focus or comes into sight, as after a visit to Excel's account page.
 */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(isDarkNow);
  useEffect(() => {
    const update = () => setDark(isDarkNow());
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, []);
  return dark;
}

/** Older hosts leave out the whole theme, or `isDarkTheme`, and give the colours alone. */
function isDarkNow(): boolean {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor);
}

/** Whether a background such as "#262626" wants light text. */
function isDark(color: string | undefined): boolean {
  const [red, green, blue] = (color?.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return false;
  // Brightness by the weights of ITU-R BT.601, of 255; good enough to tell dark from light.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
