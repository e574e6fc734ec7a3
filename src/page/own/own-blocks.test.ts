// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { fakeLivePage } from '../../../test/unit/fake-live-page.ts';
import type { LivePage } from '../live-page.ts';
import { PICK, RULE } from './find-own.ts';
import { createOwnBlocks } from './own-blocks.ts';

const PAGE =
  '<h1 id="head">عنوان <b>الخبر</b></h1><div class="c1">عاجل</div>' +
  '<main><p>أول</p><div class="box">صندوق</div><p>ثان</p></main><div class="box">صندوق آخر</div><form><input name="parentNode"></form>';

let page: LivePage;
function open(html = PAGE) {
  document.body.innerHTML = html;
  page = fakeLivePage();
  return createOwnBlocks(page, document);
}
afterEach(() => page.restore());

const html = () => document.documentElement.outerHTML;
const hidden = () =>
  [...document.querySelectorAll('[data-matn-hidden]')].map((element) => element.textContent?.trim());
const mine = () =>
  (page.story?.blocks() ?? [])
    .filter(({ kind }) => kind === 'own')
    .map((block) => [block.reason.rule, block.reason.evidence, page.story?.isHidden(block)]);
const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
};

describe('rules', () => {
  it('hide all that they find, at both levels, and go back to the byte', async () => {
    const own = open();
    const before = html();
    own.follow(['.box']);
    await page.apply('declutter');
    expect(hidden()).toEqual(['عاجل', 'صندوق', 'صندوق آخر']);
    expect(mine()).toEqual([['own-rule', '.box', true]]);
    await page.apply('article');
    expect(hidden()).toEqual(['عاجل', 'صندوق', 'صندوق آخر']);
    page.restore();
    expect(html()).toBe(before);
  });

  it.each([
    ['the text', 'main p'],
    ['what holds it', 'main'],
    ['all', '*'],
    ['the root', 'html'],
    ['the headline', '#head'],
    ['what stands in it', 'h1 b'],
  ])('that would hide %s of the story are told and not followed', async (_what, selector) => {
    const own = open();
    own.follow([selector, '.box']);
    await page.apply('declutter');
    expect(hidden()).toEqual(['عاجل', 'صندوق', 'صندوق آخر']);
    expect(mine()).toEqual([
      ['own-spared', selector, false],
      ['own-rule', '.box', true],
    ]);
  });

  it.each(['', '..', 'a:nosuch(', 'div{color:red}', '.box, ]', '::before'])(
    'that no browser can read find nothing: %s',
    async (selector) => {
      const own = open();
      own.follow([selector, '.box']);
      await page.apply('declutter');
      expect(mine()).toEqual([['own-rule', '.box', true]]);
    },
  );

  it('find what comes later', async () => {
    const own = open();
    own.follow(['.late']);
    await page.apply('declutter');
    expect(mine()).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<div class="late">متأخر</div>');
    page.settle();
    expect(mine()).toEqual([['own-rule', '.late', true]]);
  });

  it('that are not told again are forgotten', async () => {
    const own = open();
    own.follow(['.box']);
    await page.apply('declutter');
    own.follow([]);
    expect(hidden()).toEqual(['عاجل']);
    expect(mine()).toEqual([]);
  });
});

describe('what was picked', () => {
  it('is hidden alone, and found by no rule', async () => {
    const own = open();
    await page.apply('declutter');
    own.hide(find('main .box'), PICK, '.box');
    expect(hidden()).toEqual(['عاجل', 'صندوق']);
    expect(mine()).toEqual([['own-pick', '.box', true]]);
  });

  it('for good takes what is alike along, and comes back whole', async () => {
    const own = open();
    await page.apply('declutter');
    const before = html();
    const id = own.hide(find('main .box'), RULE, '.box');
    expect(hidden()).toEqual(['عاجل', 'صندوق', 'صندوق آخر']);
    own.forget(id ?? -1);
    expect(html()).toBe(before);
    page.settle();
    expect(mine()).toEqual([]);
  });

  it('is hidden again after it was shown and picked once more', async () => {
    const own = open();
    await page.apply('declutter');
    const id = own.hide(find('main .box'), PICK, '.box');
    own.forget(id ?? -1);
    own.hide(find('main .box'), PICK, '.box');
    expect(mine()).toEqual([['own-pick', '.box', true]]);
  });

  it('may be clutter that the reader had asked to see, and asks for again by taking it back', async () => {
    const own = open();
    await page.apply('declutter');
    const [bar] = page.story?.blocks() ?? [];
    page.setBlockHidden(bar?.id ?? -1, false);
    const id = own.hide(find('.c1'), PICK, '.c1');
    expect([hidden(), mine()]).toEqual([['عاجل'], [['own-pick', '.c1', true]]]);
    own.forget(id ?? -1);
    expect([hidden(), mine()]).toEqual([[], []]);
    page.setBlockHidden(bar?.id ?? -1, true);
    expect(hidden()).toEqual(['عاجل']);
  });

  it('is not hidden where it holds what the reader asked to see', async () => {
    const own = open('<h1>عنوان</h1><main><p>أول</p></main><section><div class="c1">عاجل</div>رف</section>');
    await page.apply('declutter');
    const [bar] = page.story?.blocks() ?? [];
    page.setBlockHidden(bar?.id ?? -1, false);
    own.hide(find('section'), PICK, 'section');
    expect(hidden()).toEqual([]);
    expect(mine()).toEqual([['own-pick', 'section', false]]);
  });
});

it('forms whose fields shadow what elements are asked are picked like anything else', async () => {
  const own = open();
  await page.apply('declutter');
  own.hide(find('form'), PICK, 'form');
  expect(mine()).toEqual([['own-pick', 'form', true]]);
});
