/**
 * What `<title>` says, as written; empty without one. The `<title>` of a drawing is none of the page's, and what
 * `doc.title` gives may be a picture of that name.
 */
export function documentTitle(doc: Document): string {
  return doc.querySelector('title:not(svg *)')?.textContent ?? '';
}
