/** What the pane asks of Office itself: its theme. */
export function setOfficeTheme(theme?: Partial<Office.OfficeTheme>): void {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } });
}
