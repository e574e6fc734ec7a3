// @vitest-environment jsdom
// Over 200 lines: all states of the popup, opened in the same way.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { openPopup } from '../../test/unit/open-popup.ts';
import { article, block, fact } from '../../test/unit/sample-summary.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

beforeEach(() => speak('ar'));

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('a story', () => {
  it('shows every fact that the page states', async () => {
    const { root, text } = await openPopup(article());
    expect(root.querySelector('[data-state]')?.getAttribute('data-state')).toBe('ready');
    expect(text('[data-fact="title"]')).toBe('عاجل: سدّ الوادي يستقبل أولى دفعات المياه');
    expect(text('[data-fact="source"]')).toBe('الحرة، وكالات');
    expect(text('[data-fact="publisher"]')).toBe('موجز الأنباء');
    expect(text('[data-fact="byline"]')).toBe('أسماء نصار');
    expect(texts(root, '[data-fact="tag"]')).toEqual(['سدّ الوادي', 'الجفاف']);
    expect(texts(root, '[data-fact="keyword"]')).toEqual([]);
    expect(texts(root, 'dt')).toEqual(['نُشر', 'حُدّث', 'المصدر', 'بقلم', 'القراءة']);
    expect(text('.host')).toBe('example-news.net');
    expect(text('dl')).toContain('٨٢٠ كلمة');
  });

  it('dates it in both calendars, with its age, and hands out the ISO date as it is', async () => {
    const { root, text } = await openPopup(article());
    const published = root.querySelector('time[data-fact="published"]');
    expect(published?.getAttribute('datetime')).toBe('2023-09-05T09:41');
    expect(published?.textContent).toBe('الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص');
    expect(text('dd small')).toBe('٢٠ صفر ١٤٤٥ هـ قبل ٣ سنوات');
    expect(root.querySelector('time[data-fact="modified"]')?.getAttribute('datetime')).toBe(
      '2023-09-05T17:49',
    );
  });

  it('shows no update that is the publication itself', async () => {
    const { published } = article();
    const { text } = await openPopup(article({ modified: published }));
    expect(text('[data-fact="modified"]')).toBeNull();
  });

  it('has no element for what the page does not state', async () => {
    const { root } = await openPopup(
      article({
        title: null,
        published: null,
        modified: null,
        sources: [],
        publisher: null,
        byline: null,
        tags: [],
      }),
    );
    expect(texts(root, '[data-fact]')).toEqual([]);
    expect(texts(root, 'dt')).toEqual(['القراءة']);
  });

  it('marks computed keywords as computed', async () => {
    const keywords = [fact('خطة الإنعاش', { where: 'computed', visible: false })];
    const { root, text } = await openPopup(article({ tags: [], keywords }));
    expect(texts(root, '[data-fact="tag"]')).toEqual([]);
    expect(texts(root, '[data-fact="keyword"]')).toEqual(['خطة الإنعاش']);
    expect(text('.tags-label')).toBe('كلمات مستخرجة');
  });

  it('says a publisher that is its own source only once', async () => {
    const { root, text } = await openPopup(article({ sources: [fact('هسبريس')], publisher: fact('هسبريس') }));
    expect(text('[data-fact="source"]')).toBe('هسبريس');
    expect(text('[data-fact="publisher"]')).toBe('هسبريس');
    expect(root.querySelector('dl')?.textContent.match(/هسبريس/g)).toHaveLength(1);
  });

  it('folds a long row of tags away but keeps them all in the document', async () => {
    const tags = Array.from({ length: 30 }, (_, index) => fact(`وسم ${index}`));
    const popup = await openPopup(article({ tags }));
    expect(texts(popup.root, '[data-fact="tag"]')).toHaveLength(30);
    expect(popup.root.querySelectorAll('.tags li[hidden]')).toHaveLength(22);
    expect(popup.text('.more')).toBe('+٢٢');
    await popup.click('.more');
    expect(popup.root.querySelectorAll('.tags li[hidden]')).toHaveLength(0);
  });

  it('leads to the place of a fact', async () => {
    const popup = await openPopup(article());
    await popup.click('button:has([data-fact="published"])');
    await popup.click('[data-fact="source"] button:nth-of-type(2)');
    await popup.click('li:nth-child(2) > button:has([data-fact="tag"])');
    expect(popup.asked.slice(1)).toEqual([
      ['reveal', 'published', 0],
      ['reveal', 'source', 1],
      ['reveal', 'tag', 1],
    ]);
  });
});

describe('the notice of an old «عاجل»', () => {
  const title = fact('عاجل: زلزال قبالة الساحل');
  const on = (iso: string) => fact({ iso, precision: 'day' as const, calendar: 'gregorian' as const });

  it('tells how old it is after three days', async () => {
    const { text } = await openPopup(article({ title, published: on('2026-11-20') }));
    expect(text('.notice')).toBe('نُشر هذا الخبر «العاجل» قبل ٤ أيام.');
  });

  it.each([
    ['a fresh one', article({ title, published: on('2026-11-21') })],
    ['an undated one', article({ title, published: null })],
    [
      'an old story without the label',
      article({ title: fact('اجتماع عاجل لمجلس الأمن'), published: on('2020-01-01') }),
    ],
  ])('keeps quiet about %s', async (_, summary) => {
    const { text } = await openPopup(summary);
    expect(text('.notice')).toBeNull();
  });
});

describe('a hostile page', () => {
  const evil = '<img src=x onerror="document.title=1"> \u202eخبر\u2066';
  const shown = '<img src=x onerror="document.title=1"> خبر';

  it('shows markup as text and lets no bidi control through', async () => {
    const { root, text } = await openPopup(
      article({
        host: `${evil}.example`,
        title: fact(evil),
        sources: [fact(evil)],
        publisher: fact(`${evil}2`),
        byline: fact(evil),
        tags: [fact(evil, { raw: evil })],
        blocks: [block(0, 'related', { text: evil, evidence: evil, rule: evil })],
      }),
    );
    for (const name of ['title', 'source', 'byline', 'tag'])
      expect(text(`[data-fact="${name}"]`)).toBe(shown);
    expect(text('[data-part="text"]')).toBe(shown);
    expect(text('[data-part="reason"]')).toContain(shown);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    // In attributes only our own isolates stand, and every one is closed.
    for (const element of root.querySelectorAll('[title], [aria-label]')) {
      const text = `${element.getAttribute('title') ?? ''}${element.getAttribute('aria-label') ?? ''}`;
      expect(text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
      expect(text.match(/\u2068/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    }
  });

  it('stands a title of 10,000 letters and a date that is none', async () => {
    const title = 'كلمة'.repeat(2500);
    const published = fact(
      { iso: '2023-02-30', precision: 'day' as const, calendar: 'gregorian' as const },
      { raw: '30 شباط' },
    );
    const { root, text } = await openPopup(article({ title: fact(title), published }));
    expect(text('[data-fact="title"]')).toBe(title);
    expect(root.querySelector('h1 [title]')?.getAttribute('title')?.length).toBeLessThan(400);
    expect(text('[data-fact="published"]')).toBe('30 شباط');
    expect(text('dd small')).toBeNull();
  });

  it('gives a fact without a visible letter no place', async () => {
    const { text } = await openPopup(
      article({ title: fact('\u200f \u202e'), sources: [], byline: fact('\u00ad') }),
    );
    expect(text('[data-fact="title"]')).toBeNull();
    expect(text('[data-fact="byline"]')).toBeNull();
  });
});

describe('where there is no article', () => {
  it.each([
    [{ state: 'not-article', why: 'links', host: 'a.example' }, 'not-article', 'هذه ليست صفحة مقال', false],
    [{ state: 'not-arabic', why: 'letters', host: 'a.example' }, 'not-arabic', 'ليست صفحة عربية', false],
    [{ state: 'error', why: 'restricted', host: '' }, 'error', 'صفحة يحميها المتصفح', false],
    [{ state: 'error', why: 'pdf', host: 'a.example' }, 'error', 'هذا ملف PDF', false],
    [{ state: 'error', why: 'loading', host: 'a.example' }, 'error', 'لم تكتمل الصفحة بعد', true],
    [{ state: 'error', why: 'failed', host: '' }, 'error', 'تعذّرت قراءة الصفحة', true],
  ] as const)('says so: %o', async (view, state, heading, canRetry) => {
    const { root, text } = await openPopup(view);
    expect(root.querySelector('[data-state]')?.getAttribute('data-state')).toBe(state);
    expect(text('h1')).toBe(heading);
    expect(text('.untouched')).toBe('لم يُمَسّ شيء من الصفحة.');
    expect(root.querySelector('[data-action="retry"]') !== null).toBe(canRetry);
    expect(root.querySelector('[data-fact]')).toBeNull();
    // What could not be read has no levels; what is no article is as it was, and stays so.
    const levels = [...root.querySelectorAll('[data-level]')];
    expect(levels.length).toBe(state === 'error' ? 0 : 2);
    expect(levels.every((level) => level.hasAttribute('disabled'))).toBe(true);
  });

  it('tries again when asked', async () => {
    const popup = await openPopup({ state: 'error', why: 'failed', host: '' });
    popup.answer(article());
    await popup.click('[data-action="retry"]');
    expect(popup.asked).toEqual([['open'], ['open']]);
    expect(popup.root.querySelector('[data-state="ready"]')).not.toBeNull();
  });

  it.each([
    [{ state: 'not-article', why: 'list', host: 'a.example' }, true],
    [{ state: 'not-arabic', why: 'other-script', host: 'a.example' }, true],
    // Nothing on it could be kept.
    [{ state: 'not-article', why: 'no-prose', host: 'a.example' }, false],
    [{ state: 'error', why: 'failed', host: '' }, false],
  ] as const)('offers to clean it anyway where there is text: %o', async (view, isOffered) => {
    const popup = await openPopup(view);
    expect(popup.root.querySelector('[data-action="anyway"]') !== null).toBe(isOffered);
    if (!isOffered) return;
    popup.answer(article());
    await popup.click('[data-action="anyway"]');
    expect(popup.asked).toEqual([['open'], ['openAnyway']]);
    expect(popup.root.querySelector('[data-state="ready"]')).not.toBeNull();
  });

  it('loads the page anew when trying again did not help', async () => {
    const popup = await openPopup({ state: 'error', why: 'failed', host: '' });
    await popup.click('[data-action="reload"]');
    expect(popup.asked).toEqual([['open'], ['reload']]);
  });

  it('goes on by itself when a page that was loading is there', async () => {
    const popup = await openPopup({ state: 'error', why: 'loading', host: '' });
    popup.answer(article());
    await popup.happen('loaded', null);
    expect(popup.root.querySelector('[data-state="ready"]')).not.toBeNull();
  });
});

describe('while the popup is open', () => {
  it('is working until the tab answers', async () => {
    let settle: (summary: ReturnType<typeof article>) => void = () => {};
    const answer = new Promise<ReturnType<typeof article>>((resolve) => {
      settle = resolve;
    });
    const { root, text } = await openPopup(answer);
    expect(root.querySelector('[data-state="working"]')).not.toBeNull();
    expect(text('[role="status"]')).toBe('جارٍ قراءة الصفحة…');
    settle(article());
    await vi.waitFor(() => expect(root.querySelector('[data-state="ready"]')).not.toBeNull());
  });

  it('says in one and the same live region what has come of it', async () => {
    const popup = await openPopup(article());
    const region = popup.root.querySelector('[role="status"]');
    expect(region?.textContent).toBe('بلا تشويش: أُخفيت ٤ عناصر');
    popup.answer(article({ level: null }));
    await popup.click('[data-action="restore"]');
    expect(region?.textContent).toBe('الصفحة الآن كما نشرها الموقع.');
    await popup.happen('loaded', null);
    expect(region?.textContent).toBe('انتقل التبويب إلى صفحة أخرى');
    expect(popup.root.querySelector('[role="status"]')).toBe(region);
  });

  it('counts a block that was hidden late', async () => {
    const popup = await openPopup(article());
    await popup.happen('count', article({ blocks: [...article().blocks, block(9, 'breaking')] }));
    expect(popup.root.querySelector('[data-hidden-count]')?.getAttribute('data-hidden-count')).toBe('5');
  });

  it('says that the tab has moved on, and claims nothing about the new page', async () => {
    const popup = await openPopup(article());
    await popup.happen('loaded', null);
    expect(popup.root.querySelector('[data-state="error"]')).not.toBeNull();
    expect(popup.text('h1')).toBe('انتقل التبويب إلى صفحة أخرى');
    expect(popup.text('[data-fact="title"]')).toBeNull();
    expect(popup.text('.untouched')).toBeNull();
    // The browser allows nothing there before another click on the button.
    expect(popup.root.querySelector('.no-article button')).toBeNull();
  });

  it('reads the page that the tab has moved on to, where that is allowed', async () => {
    const popup = await openPopup(article());
    await popup.happen('loaded', { state: 'error', why: 'gone', host: '', mayRead: true });
    expect(popup.text('.no-article > p')).not.toContain('انقر متن من جديد');
    expect(popup.text('[data-action="retry"]')).toBe('اقرأ ما فيه الآن');
    await popup.click('[data-action="retry"]');
    expect(popup.asked).toEqual([['open'], ['open']]);
    expect(popup.root.querySelector('[data-state="ready"]')).not.toBeNull();
  });
});

it('speaks English to a browser that does not speak Arabic', async () => {
  speak('de');
  const { text } = await openPopup(article());
  expect(text('time[data-fact="published"]')).toBe('Tuesday, September 5, 2023, 9:41 AM');
  expect(text('[data-hidden-count]')).toBe('4 blocks hidden');
  // The page's own words stay Arabic and run in their own direction.
  expect(text('[data-fact="source"]')).toBe('الحرة، وكالات');
});
