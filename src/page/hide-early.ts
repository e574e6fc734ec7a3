/**
 * Hides what is likely to be hidden again.
 * @param selectors what was learned, as the storage holds it: anything
 * @returns shows it all
 */
export function hideEarly(doc: Document, selectors: unknown): () => void {
  const fit = Array.isArray(selectors) ? selectors.filter(isSelector) : [];
  if (fit.length === 0) return () => {};
  return style(doc, `:is(${fit.join()}){display:none!important}`);
}

/** Holds the first paint. @returns lets it go */
export function holdPaint(doc: Document): () => void {
  return style(doc, ':root{visibility:hidden!important}');
}

function style(doc: Document, css: string): () => void {
  return adopt(doc, css) ?? insert(doc, css);
}

/** A sheet that no element of the page shows. @returns null in Firefox, which lets no content script do it */
function adopt(doc: Document, css: string): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    // Not taken from the list: the page may have put one of its own there meanwhile.
    return () => sheet.replaceSync('');
  } catch {
    return null;
  }
}

function insert(doc: Document, css: string): () => void {
  const element = doc.createElement('style');
  element.append(css);
  doc.documentElement.append(element);
  return () => element.remove();
}

function isSelector(value: unknown): value is string {
  return typeof value === 'string' && value.length < 300 && CSS.supports(`selector(${value})`);
}
