const ELEMENT = 1;
/** Elements named in a path, the node's own included. */
const DEPTH = 3;
/** A longer class is a hash or a utility: it tells nothing. */
const LONGEST_CLASS = 30;

/**
 * Where a node stands, short: `main > div.story > p.lead#first`, `div.story > "text"`.
 * @param {Node} node
 */
export function nodePath(node) {
  const names = node.nodeType === ELEMENT ? [] : ['"text"'];
  let element = node.nodeType === ELEMENT ? /** @type {Element} */ (node) : node.parentElement;
  for (; element && names.length < DEPTH && element.localName !== 'html'; element = element.parentElement)
    names.unshift(elementName(element));
  return names.join(' > ');
}

/** @param {Element} element */
function elementName(element) {
  const classes = [...element.classList].filter((name) => name.length <= LONGEST_CLASS).slice(0, 2);
  const id = element.getAttribute('id');
  return [element.localName, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])].join('');
}
