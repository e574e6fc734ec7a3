import { vi } from 'vitest';

const attach = Element.prototype.attachShadow;
const find = Document.prototype.querySelectorAll;

/**
 * Gives jsdom the layout that pages of a test say they have: `data-box="left top width height"`, in pixels of the
 * window; an element without it has the box of the nearest one around it, and is shown unless it is `hidden`.
 * Also what jsdom lacks of the top layer, and a way into closed shadow trees.
 * @returns the shadow trees that were attached, in order
 */
export function layOut(): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  define(Element.prototype, {
    attachShadow(this: Element, init: ShadowRootInit) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    },
  });
  vi.stubGlobal('DOMRect', Rectangle);
  define(Element.prototype, {
    getBoundingClientRect(this: Element) {
      return boxOf(this);
    },
    checkVisibility(this: Element) {
      return this.closest('[hidden]') === null;
    },
    scrollIntoView: vi.fn(),
  });
  define(Range.prototype, {
    getClientRects(this: Range) {
      const node = this.startContainer.childNodes[this.startOffset] ?? this.startContainer;
      const element = node instanceof Element ? node : node.parentElement;
      return element === null ? [] : [boxOf(element)];
    },
  });
  define(HTMLElement.prototype, { showPopover: vi.fn() });
  define(Document.prototype, {
    /** The innermost first, as a browser has it. */
    elementsFromPoint(this: Document, x: number, y: number) {
      return [...find.call(this, '[data-box]')].filter((element) => holds(boxOf(element), x, y)).reverse();
    },
    // jsdom does not know the selector.
    querySelectorAll(this: Document, selector: string) {
      return find.call(this, selector.replace(':modal', '[data-modal]'));
    },
  });
  return roots;
}

class Rectangle {
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  constructor(left: number, top: number, width: number, height: number) {
    [this.left, this.top, this.width, this.height] = [left, top, width, height];
    [this.right, this.bottom] = [left + width, top + height];
  }
}

function boxOf(element: Element): Rectangle {
  const said = element.closest('[data-box]')?.getAttribute('data-box') ?? '0 0 0 0';
  const [left = 0, top = 0, width = 0, height = 0] = said.split(' ').map(Number);
  return new Rectangle(left, top, width, height);
}

function holds({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function define(target: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
