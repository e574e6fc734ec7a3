/**
 * A caption without its picture (a drawing of the page, a film that is a script) would read as a sentence of the story.
 * Items and cells of one paragraph hold its text alone; several paragraphs of a cell are its lines.
 */
export function tidy(root: HTMLElement): void {
  for (const caption of root.querySelectorAll('figcaption'))
    if (![caption.previousElementSibling, caption.nextElementSibling].some(isOfPicture)) caption.remove();
  for (const cell of root.querySelectorAll('td')) {
    const [first, ...more] = cell.querySelectorAll(':scope > p, :scope > figcaption');
    for (const paragraph of more) paragraph.before(root.ownerDocument.createElement('br'));
    for (const paragraph of first ? [first, ...more] : []) paragraph.replaceWith(...paragraph.childNodes);
  }
  for (const item of root.querySelectorAll('li')) {
    const paragraphs = item.querySelectorAll(':scope > p');
    const [only] = paragraphs;
    if (only && paragraphs.length === 1 && item.firstElementChild === only)
      only.replaceWith(...only.childNodes);
  }
}

/** Holds a picture, or is another line under one. */
function isOfPicture(element: Element | null): boolean {
  return element !== null && (element.localName === 'figcaption' || element.querySelector('img') !== null);
}
