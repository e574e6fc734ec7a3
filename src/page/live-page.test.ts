// @vitest-environment jsdom
// Over 200 lines: one page lives through all of it, and each case needs the same fakes.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlowSteps, fakeFacts, fakeSteps } from '../../test/unit/fake-reading.ts';
import type { ArticleSummary } from '../shared/summary.ts';
import { revealNode } from './reveal-node.ts';

const state = vi.hoisted(() => ({ ready: 'complete', type: 'text/html' }));
vi.hoisted(() => {
  // Before the module under test takes the getters: a page cannot put its own in their place either.
  Object.defineProperty(Document.prototype, 'readyState', { get: () => state.ready });
  Object.defineProperty(Document.prototype, 'contentType', { get: () => state.type });
});
const { LivePage } = await import('./live-page.ts');
const { pageHadItsTurn } = await import('./read-in-slices.ts');

const PAGE =
  '<nav class="c2">الرئيسية</nav><h1>عنوان</h1><div class="c1" id="bar">عاجل</div>' +
  '<main><p>أول</p><div class="run">شارك <b>الآن</b> معنا</div><p>ثان</p></main><footer class="c2">حقوق</footer>';

const report = vi.fn();
const readPage = vi.fn(fakeSteps);
let wanted = true;
let last: InstanceType<typeof LivePage>;

function open(html = PAGE, read = readPage) {
  document.body.innerHTML = html;
  last = new LivePage({
    win: window,
    readPage: read,
    readFacts: fakeFacts,
    reveal: revealNode,
    report,
    isWanted: () => wanted,
  });
  return last;
}

function ready(summary: unknown): ArticleSummary {
  expect(summary).toMatchObject({ state: 'ready' });
  return summary as ArticleSummary;
}

const html = () => document.documentElement.outerHTML;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const add = (more: string) => document.body.insertAdjacentHTML('beforeend', more);

/** Texts without a mark around them. */
function seen(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (at.parentElement?.closest('[data-matn-hidden]') === null) texts.push(at.textContent?.trim());
  }
  return texts.filter(Boolean).join(' ');
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(state, { ready: 'complete', type: 'text/html' });
  wanted = true;
  history.replaceState(null, '', '/story');
  report.mockReset();
  readPage.mockClear();
});
afterEach(() => {
  last.restore();
  vi.useRealTimers();
});

describe('a page that is no article', () => {
  it('is asked for anyway on this address alone', async () => {
    const page = open('<main><p>English</p></main>');
    const anyway = () => readPage.mock.lastCall?.at(2);
    await expect(page.read()).resolves.toMatchObject({ summary: { state: 'not-article' } });
    expect(anyway()).toEqual({ anyway: false });
    await page.read(true);
    expect(anyway()).toEqual({ anyway: true });
    // It was asked for once, and holds when the page is read again.
    await page.read();
    expect(anyway()).toEqual({ anyway: true });
    history.replaceState(null, '', '/next');
    await page.read();
    expect(anyway()).toEqual({ anyway: false });
  });
});

describe('levels', () => {
  it('reading changes nothing and names the style that must stand first', async () => {
    const page = open();
    const before = html();
    const { summary, css } = await page.read();
    expect(ready(summary)).toMatchObject({ level: null, hiddenCount: 0, host: 'localhost' });
    expect(css).toMatch(/^\[data-matn-hidden\^="\w+-"\]\{display:none!important\}/);
    expect(html()).toBe(before);
    await page.apply('declutter');
    expect((await page.read()).css).toBeNull();
    expect(readPage).toHaveBeenCalledTimes(1);
  });

  it('hide and show only the difference', async () => {
    const page = open();
    expect(ready(await page.apply('declutter'))).toMatchObject({ level: 'declutter', hiddenCount: 2 });
    expect(seen()).toBe('الرئيسية عنوان أول ثان حقوق');
    const wrapper = document.querySelector('matn-run');
    expect(ready(await page.apply('article'))).toMatchObject({ level: 'article', hiddenCount: 4 });
    expect(seen()).toBe('عنوان أول ثان');
    expect(ready(await page.apply('declutter'))).toMatchObject({ hiddenCount: 2 });
    expect(seen()).toBe('الرئيسية عنوان أول ثان حقوق');
    expect(document.querySelector('matn-run')).toBe(wrapper);
  });

  it('hold for what came between reading and hiding', async () => {
    const page = open();
    await page.read();
    add('<div class="c1">متأخر</div>');
    expect(ready(await page.apply('declutter'))).toMatchObject({ hiddenCount: 3 });
  });

  it('once more is the same', async () => {
    const page = open();
    const first = await page.apply('declutter');
    const once = html();
    expect(await page.apply('declutter')).toEqual(first);
    expect(html()).toBe(once);
  });

  it('leave the kinds that the reader keeps, but not at the level of the article, and not what was chosen', async () => {
    const page = open(
      '<h1>عنوان</h1><main><p>أول</p></main><div class="c1" data-kind="comments">تعليق</div>' +
        '<div class="c1" data-kind="comments">رد</div><div class="c1" data-kind="share">شارك</div>',
    );
    const before = html();
    const kept = ['comments'] as const;
    expect(ready(await page.apply('declutter', kept)).hiddenCount).toBe(1);
    expect(seen()).toBe('عنوان أول تعليق رد');
    page.setBlockHidden(2, true);
    expect(seen()).toBe('عنوان أول تعليق');
    await page.apply('article', kept);
    expect(seen()).toBe('عنوان أول');
    await page.apply('declutter', []);
    expect(seen()).toBe('عنوان أول');
    await page.apply('declutter', kept);
    expect(seen()).toBe('عنوان أول تعليق');
    page.restore();
    expect(html()).toBe(before);
  });

  it('go back to the byte', async () => {
    const page = open();
    const before = html();
    await page.apply('article');
    expect(ready(page.restore())).toMatchObject({ level: null, hiddenCount: 0 });
    expect(html()).toBe(before);
    expect(report.mock.calls.flat()).toEqual([4, 0]);
    await page.apply('declutter');
    page.restore();
    expect(html()).toBe(before);
  });
});

describe('a page that is no article', () => {
  it('is not touched, by no request', async () => {
    const page = open('<main><p>أول</p></main><div class="c1">إعلان</div>');
    const before = html();
    const none = { state: 'not-article', why: 'no-headline', host: 'localhost' };
    expect(await page.read()).toEqual({ summary: none, css: null });
    expect(await page.apply('article')).toEqual(none);
    expect(page.summary()).toEqual(none);
    expect(page.restore()).toEqual(none);
    add('<div class="c1">إعلان</div>');
    await wait(5000);
    expect(html()).toBe(before.replace('</body>', '<div class="c1">إعلان</div></body>'));
    expect(report).not.toHaveBeenCalled();
  });

  it('is read again when it is asked again: its text may come late', async () => {
    const page = open('<main><p>أول</p></main>');
    await page.read();
    document.body.innerHTML = PAGE;
    ready((await page.read()).summary);
  });

  it('is a PDF, which is not even read', async () => {
    state.type = 'application/pdf';
    expect((await open().read()).summary).toEqual({ state: 'error', why: 'pdf', host: 'localhost' });
    expect(readPage).not.toHaveBeenCalled();
  });
});

describe('a column that holds nothing but blocks', () => {
  const COLUMN =
    '<aside class="shell" id="s"><div class="c1">الأكثر قراءة</div><div class="c1">إعلان</div></aside>';
  const isHidden = () => document.querySelector('#s')?.hasAttribute('data-matn-hidden');

  it('goes with the last of them and comes with the first, and is no block of its own', async () => {
    const page = open(PAGE + COLUMN);
    const before = html();
    const { blocks, hiddenCount } = ready(await page.apply('declutter'));
    expect(hiddenCount).toBe(4);
    expect(isHidden()).toBe(true);
    const advert = blocks.find(({ text }) => text === 'إعلان')?.id ?? -1;
    page.setBlockHidden(advert, false);
    expect(isHidden()).toBe(false);
    expect(seen()).toContain('إعلان');
    expect(seen()).not.toContain('الأكثر قراءة');
    page.setBlockHidden(advert, true);
    expect(isHidden()).toBe(true);
    page.restore();
    expect(html()).toBe(before);
  });

  it('gets what comes late into it hidden as a block, and counted', async () => {
    const page = open(PAGE + COLUMN);
    await page.apply('declutter');
    document.querySelector('#s')?.insertAdjacentHTML('beforeend', '<div class="c1">متأخر</div>');
    await wait(200);
    expect(ready(page.summary()).hiddenCount).toBe(5);
    expect(isHidden()).toBe(true);
  });

  it('comes back when something to read comes late into it', async () => {
    const page = open(PAGE + COLUMN);
    await page.apply('declutter');
    document.querySelector('#s')?.append('نص جديد');
    document.querySelector('#s')?.classList.remove('shell');
    await wait(200);
    expect(isHidden()).toBe(false);
    expect(seen()).toContain('نص جديد');
  });
});

describe('what the reader chooses', () => {
  it('one block is shown and hidden again', async () => {
    const page = open();
    const { blocks } = ready(await page.apply('declutter'));
    const bar = blocks.find(({ text }) => text === 'عاجل');
    expect(ready(page.setBlockHidden(bar?.id ?? -1, false))).toMatchObject({ hiddenCount: 1 });
    expect(seen()).toContain('عاجل');
    expect(ready(page.setBlockHidden(bar?.id ?? -1, true))).toMatchObject({ hiddenCount: 2 });
    expect(seen()).not.toContain('عاجل');
    expect(report.mock.calls.flat()).toEqual([2, 1, 2]);
  });

  it('holds whatever the level and whatever the page adds', async () => {
    const page = open();
    const { blocks } = ready(await page.apply('declutter'));
    for (const { id } of blocks) page.setBlockHidden(id, false);
    await page.apply('article');
    add('<div class="c1">متأخر</div>');
    await wait(1000);
    expect(seen()).toBe('الرئيسية عنوان عاجل أول شارك الآن معنا ثان حقوق');
  });

  it('holds for a bar that the page takes away and builds anew', async () => {
    const page = open();
    const { blocks } = ready(await page.apply('declutter'));
    const id = blocks.find(({ text }) => text === 'عاجل')?.id ?? -1;
    page.setBlockHidden(id, false);
    document.querySelector('#bar')?.remove();
    add('<div class="c1" id="bar">عاجل: خبر آخر</div>');
    await wait(1000);
    expect(seen()).toContain('خبر آخر');
    expect(ready(page.summary()).blocks).toContainEqual(
      expect.objectContaining({ id, text: 'عاجل: خبر آخر', hidden: false }),
    );
  });

  it('cannot be about a block that is not there', () => {
    expect(() => open().setBlockHidden(99, true)).toThrow('no block 99');
  });
});

describe('a page that moves', () => {
  it('has late blocks hidden, under new ids, and the others keep theirs', async () => {
    const page = open();
    const before = ready(await page.apply('declutter')).blocks.map(({ id, text }) => `${id} ${text}`);
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<div class="c1">متأخر</div>');
    await wait(200);
    expect(seen()).toBe('الرئيسية عنوان أول ثان حقوق');
    const after = ready(page.summary());
    expect(after.hiddenCount).toBe(3);
    expect(after.blocks.map(({ id, text }) => `${id} ${text}`)).toEqual([...before, '5 متأخر']);
    expect(report).toHaveBeenLastCalledWith(3);
  });

  it('has what is added to a hidden run hidden with it', async () => {
    const page = open();
    await page.apply('declutter');
    document.querySelector('.run')?.append('ذيل');
    await wait(200);
    expect(seen()).not.toContain('ذيل');
    expect(ready(page.summary()).blocks).toHaveLength(4);
  });

  it('never loses a sentence of the story to a later reading', async () => {
    const page = open();
    await page.apply('declutter');
    document.querySelector('main')?.classList.add('c1');
    add('<i>تغيير</i>');
    await wait(200);
    expect(readPage).toHaveBeenCalledTimes(2);
    expect(seen()).toContain('أول');
    expect(seen()).toContain('ثان');
  });

  it('gets a sentence back that it moves into what is hidden', async () => {
    const page = open();
    await page.apply('declutter');
    document.querySelector('#bar')?.append(document.querySelector('p') ?? '');
    add('<i>تغيير</i>');
    await wait(200);
    expect(seen()).toContain('أول');
  });

  it('is read anew when it puts in its text anew', async () => {
    const page = open();
    await page.apply('declutter');
    document.body.innerHTML = PAGE.replace('أول', 'أول بعد التحديث');
    await wait(200);
    expect(seen()).toBe('الرئيسية عنوان أول بعد التحديث ثان حقوق');
    page.restore();
    expect(html()).not.toContain('matn');
  });

  it('becomes another page: what was hidden around the story comes back, the new one is left alone', async () => {
    const page = open();
    await page.apply('article');
    history.pushState(null, '', '/other');
    document.querySelector('main')?.replaceChildren(document.createElement('p'));
    document.querySelector('main p')?.append('خبر آخر');
    await wait(200);
    expect(html()).not.toContain('matn');
    expect(report).toHaveBeenLastCalledWith(0);
    expect(ready(page.summary())).toMatchObject({ level: null });
    expect(ready(await page.apply('declutter')).hiddenCount).toBe(1);
  });

  it('changes its address only: the story stays decluttered', async () => {
    const page = open();
    await page.apply('declutter');
    history.replaceState(null, '', '/story?from=home');
    add('<i>تغيير</i>');
    await wait(200);
    expect(ready(page.summary())).toMatchObject({ level: 'declutter', hiddenCount: 2 });
  });

  it('stays decluttered when it only spells its address anew', async () => {
    const page = open();
    await page.apply('declutter');
    history.replaceState(null, '', '/story/slug');
    add('<i>تغيير</i>');
    await wait(200);
    expect(ready(page.summary())).toMatchObject({ level: 'declutter', hiddenCount: 2 });
  });

  it('becomes another page that is asked what it is before its text has come', async () => {
    const page = open();
    await page.apply('declutter');
    history.pushState(null, '', '/other');
    ready(page.summary());
    document.body.innerHTML = PAGE.replace('أول', 'خبر آخر');
    await wait(200);
    expect(html()).not.toContain('matn');
    expect(ready(page.summary())).toMatchObject({ level: null });
  });

  it('goes on to a story that it put below the first: both are as the page has them', async () => {
    const page = open();
    await page.apply('article');
    history.pushState(null, '', '/next');
    document.title = 'الخبر التالي';
    add('<div class="c1">متأخر</div>');
    await wait(200);
    expect(html()).not.toContain('matn');
    document.title = '';
  });

  it('has nothing hidden by a reading that is about another text', async () => {
    const page = open();
    await page.apply('declutter');
    const [first] = document.querySelectorAll('main p');
    document.querySelector('main')?.replaceWith(document.createElement('section'));
    document.querySelector('section')?.append(first ?? '', 'نص');
    add('<main><p>نص آخر</p></main><div class="c1">متأخر</div>');
    await wait(200);
    expect(seen()).toContain('أول');
    expect(seen()).toContain('متأخر');
  });

  it('has a bar hidden that comes back every second, without being read', async () => {
    const page = open();
    await page.apply('declutter');
    for (let i = 0; i < 20; i += 1) {
      document.querySelector('#bar')?.remove();
      add('<div class="c1" id="bar">عاجل</div>');
      await Promise.resolve();
      expect(seen()).not.toContain('عاجل');
      await wait(1000);
    }
    expect(readPage.mock.calls.length).toBeLessThan(10);
    expect(ready(page.summary()).hiddenCount).toBe(2);
    page.restore();
    expect(html()).not.toContain('matn');
  });

  it('that takes our marks off has them set again, a few times', async () => {
    const page = open();
    await page.apply('declutter');
    for (let i = 0; i < 20; i += 1) {
      document.querySelector('#bar')?.removeAttribute('data-matn-hidden');
      await wait(5000);
    }
    expect(seen()).toContain('عاجل');
    expect(readPage.mock.calls.length).toBeLessThan(25);
    page.restore();
    expect(html()).not.toContain('matn');
  });

  it('is not watched once it was put back', async () => {
    const page = open();
    await page.apply('declutter');
    page.restore();
    add('<div class="c1">متأخر</div>');
    await wait(5000);
    expect(seen()).toContain('متأخر');
    expect(ready((await page.read()).summary).blocks).toHaveLength(5);
  });

  it('is put back when the extension has gone', async () => {
    const page = open();
    const before = html();
    await page.apply('declutter');
    wanted = false;
    add('<i>تغيير</i>');
    await wait(200);
    expect(html()).toBe(before.replace('</body>', '<i>تغيير</i></body>'));
  });

  it('tells its count again when it comes back from the cache', async () => {
    await open().apply('declutter');
    report.mockReset();
    window.dispatchEvent(new Event('pageshow'));
    expect(report.mock.calls.flat()).toContain(2);
  });
});

describe('a page that is still loading', () => {
  beforeEach(() => {
    state.ready = 'loading';
  });
  const finish = () => {
    state.ready = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };

  it('is read when it is there', async () => {
    const page = open('');
    const reading = page.read();
    await wait(500);
    expect(readPage).not.toHaveBeenCalled();
    document.body.innerHTML = PAGE;
    finish();
    ready((await reading).summary);
  });

  it('is said to be loading after two seconds without a story', async () => {
    const page = open('');
    const reading = page.read();
    await wait(2000);
    expect((await reading).summary).toEqual({ state: 'error', why: 'loading', host: 'localhost' });
    expect(report).not.toHaveBeenCalled();
    document.body.innerHTML = PAGE;
    finish();
    // Who was told "loading" hears that it is over.
    expect(report.mock.calls).toEqual([[0]]);
    ready((await page.read()).summary);
  });

  it('is read as far as it is there, and again when it is complete', async () => {
    const page = open(PAGE.replace('<p>ثان</p>', ''));
    const reading = page.read();
    await wait(2000);
    ready((await reading).summary);
    ready(await page.apply('declutter'));
    // What looked like a box before the rest of the story came.
    document.querySelector('#bar')?.removeAttribute('class');
    document.querySelector('main')?.append(document.querySelector('#bar') ?? '');
    finish();
    expect(seen()).toBe('الرئيسية عنوان أول عاجل حقوق');
    expect(ready(page.summary())).toMatchObject({ level: 'declutter', hiddenCount: 1 });
  });
});

describe('on paper', () => {
  const print = (what: 'before' | 'after') => window.dispatchEvent(new Event(`${what}print`));

  it('there is the article alone, with source, and address above it; on the screen nothing has changed after', async () => {
    const page = open();
    await page.apply('declutter');
    const before = html();
    print('before');
    expect(seen()).toBe('عنوان أول ثان'.replace('عنوان', `localhost\n${location.href} عنوان`));
    print('after');
    expect(html()).toBe(before);
  });

  it('a page that is as it came stays as it came', async () => {
    const page = open();
    await page.apply('declutter');
    page.restore();
    const before = html();
    print('before');
    expect(html()).toBe(before);
    print('after');
    expect(html()).toBe(before);
  });

  it('a page put back while it is printed is as it came', async () => {
    const page = open();
    const before = html();
    await page.apply('article');
    print('before');
    page.restore();
    print('after');
    expect(html()).toBe(before);
  });
});

describe('the place a fact was read from', () => {
  it('is scrolled to and lit up, and nothing is left behind', () => {
    const page = open();
    const animate = vi.fn();
    const scroll = vi.fn();
    Object.assign(HTMLElement.prototype, { animate, scrollIntoView: scroll, checkVisibility: () => true });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    page.summary();
    const before = html();
    expect(page.revealFact('title', 0)).toBe(true);
    expect(scroll.mock.contexts).toEqual([document.querySelector('h1')]);
    expect(animate).toHaveBeenCalledTimes(1);
    expect(html()).toBe(before);
  });

  it('may not exist', () => {
    const page = open();
    page.summary();
    for (const fact of ['published', 'tag', 'words', 'toString', ''])
      expect(page.revealFact(fact, 0)).toBe(false);
    document.querySelector('h1')?.remove();
    expect(page.revealFact('title', 0)).toBe(false);
  });
});

it('a focused field in what is hidden harms nothing, and has the focus again afterwards', async () => {
  const page = open(PAGE.replace('عاجل', '<input id="q" name="parentNode">'));
  const field = document.querySelector<HTMLElement>('#q');
  field?.focus();
  await page.apply('declutter');
  // A browser takes the focus from what it no longer renders; jsdom renders nothing.
  field?.blur();
  page.restore();
  expect(document.activeElement).toBe(field);
});

describe('a page so large that it is read a piece at a time', () => {
  let slow: ReturnType<typeof createSlowSteps>;
  const openLarge = (text = PAGE) => {
    slow = createSlowSteps(40);
    return open(text, slow.read);
  };
  afterEach(() => slow.stop());

  it('is decluttered when it is read', async () => {
    const page = openLarge();
    const applied = page.apply('declutter');
    expect(html()).not.toContain('matn');
    expect(ready(await applied)).toMatchObject({ level: 'declutter', hiddenCount: 2 });
    expect(slow.read).toHaveBeenCalledTimes(1);
  });

  it('stays as it is when it is put back while it is read', async () => {
    const page = openLarge();
    const before = html();
    const applied = page.apply('declutter');
    await pageHadItsTurn();
    const restored = page.restore();
    expect(ready(await restored)).toMatchObject({ level: null });
    expect(ready(await applied)).toMatchObject({ level: null, hiddenCount: 0 });
    expect(html()).toBe(before);
    await wait(5000);
    expect(html()).toBe(before);
  });

  it('is read once for two clicks, and has the level of the second', async () => {
    const page = openLarge();
    const first = page.apply('article');
    await pageHadItsTurn();
    const second = page.apply('declutter');
    await first;
    expect(ready(await second)).toMatchObject({ level: 'declutter', hiddenCount: 2 });
    expect(slow.read).toHaveBeenCalledTimes(1);
  });

  it('has hidden what came while it was read', async () => {
    const page = openLarge();
    const applied = page.apply('declutter');
    await pageHadItsTurn();
    add('<div class="c1">متأخر</div>');
    expect(ready(await applied)).toMatchObject({ hiddenCount: 3 });
  });

  it('has late blocks hidden, and none when it is put back before they are read', async () => {
    const page = openLarge();
    await page.apply('declutter');
    add('<div class="c1">متأخر</div>');
    await Promise.resolve();
    await vi.waitFor(() => expect(ready(page.summary())).toMatchObject({ hiddenCount: 3 }));
    add('<div class="c1">آخر</div>');
    await Promise.resolve();
    page.restore();
    for (let i = 0; i < 40; i++) await pageHadItsTurn();
    expect(html()).not.toContain('matn');
  });
});
