import { interfaceDirection } from '../../shared/i18n.ts';
import type { LivePage } from '../live-page.ts';
import {
  createElement,
  insertBefore,
  isConnected,
  parentOf,
  queryAll,
  removeChild,
  rootOf,
  setAttribute,
} from '../unclobbered.ts';
import { dress } from './dress.ts';

/** Something of our own above the page. */
export interface Layer {
  /** What is put in here no style of the page reaches, and no script of it. */
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  isThere(): boolean;
  remove(): void;
}

/**
 * `!important` in a shadow tree wins over the page's own. The direction is the interface's, which `all` leaves alone.
 */
const HOST = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;
margin:0!important;border:0!important;padding:0!important;width:auto!important;height:auto!important;max-width:none!important;
max-height:none!important;overflow:visible!important;background:none!important;pointer-events:none!important;
z-index:2147483647!important;direction:DIR!important}@media print{:host{display:none!important}}*{box-sizing:border-box}`;

/** Opens a layer without having the page read again for it. */
export function openLayer(page: Pick<LivePage, 'quietly'>, doc: Document, css: string): Layer {
  let layer: Layer | undefined;
  page.quietly(() => {
    layer = addLayer(doc, css, interfaceDirection());
  });
  if (!layer) throw new Error('no layer');
  return layer;
}

/** Puts a layer above everything, modal dialogs of the page too. */
function addLayer(doc: Document, css: string, direction: 'rtl' | 'ltr'): Layer {
  const host = createElement(doc, 'matn-layer') as HTMLElement;
  const root = Element.prototype.attachShadow.call(host, { mode: 'closed' });
  dress(doc, root, HOST.replace('DIR', direction) + css);
  // What is not in an open modal dialog cannot be clicked.
  const place = queryAll(doc, 'dialog:modal').at(-1) ?? rootOf(doc);
  setAttribute(host, 'popover', 'manual');
  insertBefore(place, host, null);
  HTMLElement.prototype.showPopover.call(host);
  return {
    root,
    host,
    isThere: () => isConnected(host),
    remove() {
      const parent = parentOf(host);
      if (parent !== null) removeChild(parent, host);
    },
  };
}
