// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { openPopup } from '../../test/unit/open-popup.ts';
import { article, fact } from '../../test/unit/sample-summary.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

beforeEach(() => speak('ar'));

const day = (iso: string) => fact({ iso, precision: 'day' as const, calendar: 'gregorian' as const });

describe('a date', () => {
  it('is told with the digits, months and calendar of the reader', async () => {
    const settings = { digits: 'western', months: 'levantine', calendar: 'hijri' } as const;
    const { root, text } = await openPopup(article(), settings);
    expect(text('time[data-fact="published"]')).toBe('الثلاثاء 20 صفر 1445 هـ، 9:41 ص');
    expect(text('dd small')).toBe('5 أيلول 2023 قبل 3 سنوات');
    expect(text('[data-hidden-count]')).toBe('أُخفيت 4 عناصر');
    expect(text('dl')).toContain('820 كلمة');
    // What is handed out stays ISO, whatever is shown.
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2023-09-05T09:41');
  });

  it('stands in both calendars alike', async () => {
    const { text } = await openPopup(article(), { calendar: 'both' });
    expect(text('time[data-fact="published"]')).toBe('الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص');
    expect(text('.alike')).toBe('الموافق ٢٠ صفر ١٤٤٥ هـ');
    expect(text('dd small')).toBe('قبل ٣ سنوات');
  });

  it('of which the page’s data say another says so', async () => {
    const disputed = {
      ...day('2023-09-08'),
      where: 'meta' as const,
      detail: 'article:published_time',
      visible: false,
    };
    const popup = await openPopup(article({ disputed }));
    expect(popup.text('.disputed')).toBe('بيانات الصفحة تذكر يومًا آخر: الجمعة ٨ سبتمبر ٢٠٢٣');
    expect(popup.root.querySelector('time[data-fact="disputed"]')?.getAttribute('datetime')).toBe(
      '2023-09-08',
    );
    await popup.click('button:has([data-fact="disputed"])');
    expect(popup.text('.place-note')).toContain('article:published_time');
  });

  it('is not in dispute over the same day', async () => {
    const { text } = await openPopup(article({ disputed: day('2023-09-05') }));
    expect(text('.disputed')).toBeNull();
  });
});

describe('an old story presented as breaking', () => {
  it('by its tag is told to be old too', async () => {
    const title = fact('زلزال قبالة الساحل');
    const { text } = await openPopup(article({ title, tags: [fact('زلزال'), fact('عاجل')] }));
    expect(text('.notice')).toBe('نُشر هذا الخبر «العاجل» قبل ٣ سنوات.');
  });
});

describe('a source', () => {
  const linkOf = (root: HTMLElement) => root.querySelector('a.outward');

  it('is named with its publisher and leads where the page links', async () => {
    const sources = [fact('الحرة', { href: 'https://www.alhurra.example/story/1' })];
    const { root, text } = await openPopup(article({ sources }));
    expect(text('dd:has([data-fact="source"])')).toBe('الحرة — عبر موجز الأنباء');
    expect(linkOf(root)?.getAttribute('href')).toBe('https://www.alhurra.example/story/1');
    expect(linkOf(root)?.getAttribute('target')).toBe('_blank');
    expect(linkOf(root)?.getAttribute('aria-label')).toMatch(/الحرة.*alhurra\.example/u);
    expect(text('[data-fact="source"]')).toBe('الحرة');
  });

  it.each([
    ['وكالة رويترز', 'https://reuters.com/'],
    ['أ.ف.ب', 'https://afp.com/'],
    // What the page links is no address of the web.
    ['رويترز', 'https://reuters.com/', 'javascript:alert(1)'],
  ])('that is a known agency leads home: %s', async (name, home, href = '') => {
    const sources = [fact(name, href ? { href } : {})];
    const { root } = await openPopup(article({ sources }));
    expect(linkOf(root)?.getAttribute('href')).toBe(home);
  });

  it.each([
    ['nobody knows', 'يومية المنارة'],
    // Cyrillic е and о.
    ['only looks like an agency', 'Rеutеrs'],
    ['is no name', 'وكالات'],
  ])('that %s leads nowhere', async (_, name) => {
    const { root } = await openPopup(article({ sources: [fact(name)] }));
    expect(linkOf(root)).toBeNull();
  });
});

describe('where a fact was found', () => {
  it('is said on hover, of every fact', async () => {
    const { root } = await openPopup(article({ disputed: day('2023-09-08') }));
    const facts = [...root.querySelectorAll('[data-fact]')];
    expect(facts.length).toBeGreaterThan(7);
    for (const element of facts) {
      const place = element.closest('[title]') ?? element.querySelector('[title]');
      expect(place?.getAttribute('title'), element.outerHTML).not.toMatch(/^$/);
      expect(place).not.toBeNull();
    }
  });

  it('is told in words on a click, where the page has no such place, and untold on another', async () => {
    const popup = await openPopup(article());
    const publisher = 'button:has([data-fact="publisher"])';
    await popup.click(publisher);
    expect(popup.text('dd .place-note')).toBe('من بيانات الصفحة (publisher.name): «موجز الأنباء»');
    expect(popup.root.querySelector(publisher)?.getAttribute('aria-expanded')).toBe('true');
    await popup.click(publisher);
    expect(popup.text('.place-note')).toBeNull();
    expect(popup.asked).toEqual([['open']]);
  });

  it('is told in words where the page no longer shows it', async () => {
    const popup = await openPopup(article());
    popup.cover();
    await popup.click('h1 button');
    expect(popup.text('.place-note')).toMatch(/^كان في الصفحة: «عاجل: سدّ الوادي/u);
  });
});

it('the way to the settings', async () => {
  const popup = await openPopup(article());
  await popup.click('[data-action="settings"]');
  expect(popup.asked.at(-1)).toEqual(['openSettings']);
});

it('asks for the page while the settings are being read, and shows nothing of it before they are', async () => {
  const { root, asked } = await openPopup(article(), null);
  expect(asked).toEqual([['open']]);
  expect(root.querySelector('[data-state]')?.getAttribute('data-state')).toBe('working');
  expect(root.querySelector('[data-fact]')).toBeNull();
});
