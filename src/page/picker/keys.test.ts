// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from './keys.ts';

/** jsdom lays nothing out: an element is as large as it says, or as what it holds; `hidden` has no box. */
function sizeOf(element: Element): number {
  const own = Number(element.getAttribute('size'));
  return own || Math.max(4, ...[...element.children].map(sizeOf));
}
vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
  return { width: sizeOf(this), height: sizeOf(this) } as DOMRect;
});
Object.defineProperty(Element.prototype, 'checkVisibility', {
  value(this: Element) {
    return !this.hasAttribute('hidden');
  },
});

const find = (id: string): Element => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
};

beforeEach(() => {
  document.body.setAttribute('size', '900');
  document.body.innerHTML = `<main id="main" size="800" style="direction:rtl"><div id="same" size="300"><div id="box" size="300">
    <i hidden></i><p id="a" size="50"></p><p id="b" size="60"></p><p id="gone" hidden></p><p id="c" size="70"></p></div></div>
    <aside id="aside" size="100"></aside></main><form id="form" size="200" style="direction:ltr"><input name="parentNode"><b id="x" size="20"></b><b id="y" size="20"></b></form>`;
});

describe('the arrows', () => {
  it.each([
    ['ArrowUp', 'a', 'box'],
    ['ArrowUp', 'box', 'main'],
    ['ArrowDown', 'same', 'a'],
    ['ArrowDown', 'main', 'same'],
    ['ArrowLeft', 'a', 'b'],
    ['ArrowLeft', 'b', 'c'],
    ['ArrowRight', 'b', 'a'],
    ['ArrowLeft', 'y', 'x'],
    ['ArrowLeft', 'box', 'aside'],
  ])('%s from %s', (key, from, to) => {
    expect(follow(key, find(from), [])?.id).toBe(to);
  });

  it.each([
    ['ArrowUp', () => document.body],
    ['ArrowDown', () => find('a')],
    ['ArrowRight', () => find('a')],
    ['ArrowRight', () => find('y')],
    ['ArrowLeft', () => find('c')],
  ])('%s stops at the end', (key, from) => expect(follow(key, from(), [])).toBeNull());

  it('down goes back to where one came from', () => {
    const trail: Element[] = [];
    const box = follow('ArrowUp', find('c'), trail);
    expect(box?.id).toBe('box');
    expect(follow('ArrowDown', find('box'), trail)?.id).toBe('c');
    expect(trail).toEqual([]);
  });
});
