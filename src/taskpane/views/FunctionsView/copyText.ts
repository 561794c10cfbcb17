import { UserError } from "../../../locales";

/**
 * Puts a text on the clipboard. Excel on the web shows the pane in a frame that the browser's clipboard may refuse;
 * the older way works there.
 *
 * @throws UserError cannotCopy
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) throw new UserError("cannotCopy");
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
