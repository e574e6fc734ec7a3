/** @returns all open shadow trees under a node, those in other shadow trees too */
export function shadowTreesOf(top: Document | ShadowRoot): ShadowRoot[] {
  // The generator gives them to no other element.
  const hosts = [...top.querySelectorAll('x-card')];
  return hosts.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...shadowTreesOf(shadowRoot)] : []));
}

/** The document as text, with the shadow trees that its own text leaves out. */
export function htmlOf(doc: Document): string {
  const trees = shadowTreesOf(doc).map(({ innerHTML }) => innerHTML);
  return [doc.documentElement.outerHTML, ...trees].join('\n#shadow\n');
}
