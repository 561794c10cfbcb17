import type { OfficeTheme } from "../protocol/app-context";

/** `Office.context.officeTheme` of Excel on the web in its light and its dark look. */
export const officeTheme = (dark: boolean): OfficeTheme =>
  dark
    ? {
        bodyBackgroundColor: "#292929",
        bodyForegroundColor: "#FFFFFF",
        controlBackgroundColor: "#333333",
        controlForegroundColor: "#FFFFFF",
      }
    : {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#242424",
        controlBackgroundColor: "#F5F5F5",
        controlForegroundColor: "#242424",
      };
