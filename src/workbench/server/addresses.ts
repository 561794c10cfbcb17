/** Where the page asks the server on which origin the add-in is. */
export const ADDIN_ORIGIN_PATH = "/workbench/addin-origin";
