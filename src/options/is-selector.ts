/** Whether this browser can look for it: what no browser reads finds nothing, and would stay in the list for ever. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
