// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createComfortMarks } from './comfort-marks.ts';

const html = () => document.documentElement.outerHTML;
const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
};
let before: string;
let marks: ReturnType<typeof createComfortMarks>;

beforeEach(() => {
  document.body.innerHTML = '<main><p data-matn-comfort="old line">أول</p><p>ثان</p></main>';
  before = html();
  marks = createComfortMarks(document, 'tok');
});

it('are written, changed by the difference, and taken back to the byte', () => {
  marks.set(
    new Map([
      [find('p'), 'line'],
      [find('main'), 'column'],
    ]),
  );
  expect(find('p').getAttribute('data-matn-comfort')).toBe('tok line');
  marks.set(new Map([[find('p'), 'line head']]));
  expect(find('p').getAttribute('data-matn-comfort')).toBe('tok line head');
  expect(find('main').hasAttribute('data-matn-comfort')).toBe(false);
  marks.clear();
  expect(html()).toBe(before);
});

it('are taken off copies that the page made', () => {
  marks.set(new Map([[find('main'), 'column']]));
  const copy = find('main').cloneNode(false);
  document.body.append(copy);
  marks.clear();
  expect((copy as Element).outerHTML).toBe('<main></main>');
});

it('leave alone what the page wrote in their place', () => {
  marks.set(new Map([[find('main'), 'column']]));
  find('main').setAttribute('data-matn-comfort', 'mine');
  marks.clear();
  expect(find('main').getAttribute('data-matn-comfort')).toBe('mine');
});
