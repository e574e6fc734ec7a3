/** One element name and the same classes: paragraphs of one text, halves of one story. */
export function isMadeAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && classOf(one) === classOf(other);
}

const classOf = (element: Element) => element.getAttribute('class') ?? '';
