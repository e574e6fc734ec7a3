// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../engine/read-page.ts';
import { type Comfort, NO_COMFORT } from '../../shared/comfort.ts';
import type { ShownStory } from '../shown-story.ts';
import { createLiveComfort } from './live-comfort.ts';

vi.mock('../../shared/browser.ts', () => ({ browser: {} }));

const PROSE = [
  'قالت وزارة الزراعة إن موسم الزيتون هذا العام جاء أوفر مما توقعه المزارعون، بعد شتاء غزير الأمطار في التلال الغربية.',
  'وأوضح مدير المعاصر في المحافظة أن الكميات التي وصلت حتى مساء الأحد تجاوزت ستة آلاف طن، وأن العمل مستمر ليلا ونهارا.',
  'ويأمل المنتجون أن تفتح الأسواق المجاورة أبوابها قبل نهاية الشهر، حتى لا تنخفض الأسعار إلى ما دون كلفة القطاف والنقل.',
];
const page = (story: string) =>
  `<title>موسم الزيتون يفوق التوقعات</title><style>p{font-size:17px}</style><div id="sheet"><header id="top"><h1>موسم الزيتون يفوق التوقعات</h1></header><div id="row">${story}</div></div>`;
const PAGE = page(`<div id="text">${PROSE.map((prose) => `<p>${prose}</p>`).join('')}</div>`);

function open(html = PAGE): ShownStory {
  document.documentElement.innerHTML = html;
  const reading = readPage(document, 'https://zaytun.example/2024/olives');
  if (reading.kind !== 'article') throw new Error(reading.why);
  return { level: 'article', context: reading.context, originalOf: (node) => node };
}
const html = () => document.documentElement.outerHTML;
const wish = (wishes: Partial<Comfort>): Comfort => ({ ...NO_COMFORT, ...wishes });
const wordsOf = (selector: string) =>
  document
    .querySelector(selector)
    ?.getAttribute('data-matn-comfort')
    ?.split(' ')
    .slice(1)
    .filter((word) => !/^(size|measure|face|ground)-/.test(word)) ?? [];
let live: ReturnType<typeof createLiveComfort>;

beforeEach(() => {
  live = createLiveComfort(window, 'tok');
});
afterEach(() => live.clear());

describe('a page at level article', () => {
  it('is told what is wished for on its root, and what its parts are', () => {
    const story = open();
    live.settle(story, wish({ size: '130', ground: 'dark' }));
    expect(document.documentElement.dataset.matnComfort).toBe('tok em-17 size-130 ground-dark');
    expect(document.querySelector('p')?.dataset.matnComfort).toBe('tok path line size-130 ground-dark');
    expect(wordsOf('#sheet')).toEqual(['path', 'column']);
    expect(wordsOf('#row')).toEqual(['path', 'free']);
    expect(wordsOf('#text')).toEqual(['path', 'free']);
    expect(wordsOf('#top')).toEqual(['path', 'free']);
    expect(wordsOf('p')).toEqual(['path', 'line']);
    expect(wordsOf('h1')).toEqual(['path', 'line', 'head']);
  });

  it('is left to the byte when nothing is wished for any more', () => {
    const story = open();
    const before = html();
    live.settle(story, wish({ face: 'naskh' }));
    expect(html()).not.toBe(before);
    live.settle(story, NO_COMFORT);
    expect(html()).toBe(before);
  });

  it.each([['declutter'], [null]] as const)('is left alone at level %s', (level) => {
    const story = open();
    const before = html();
    live.settle(story, wish({ face: 'naskh' }));
    live.settle({ ...story, level }, wish({ face: 'naskh' }));
    expect(html()).toBe(before);
  });

  it('may be one run of text between line breaks: that is line and column in one', () => {
    live.settle(open(page(`<div id="text">${PROSE.join('<br><br>')}</div>`)), wish({ measure: 'wide' }));
    expect(wordsOf('#text')).toEqual(['path', 'line']);
    expect(wordsOf('#sheet')).toContain('column');
  });

  it('keeps its tables as tables, and folds those that only lay it out', () => {
    const cells = '<table id="facts"><tbody><tr><td>السنة</td><td>الكمية</td></tr></tbody></table>';
    const text = PROSE.map((prose) => `<p>${prose}</p>`).join(cells);
    const laid = `<table id="layout"><tbody><tr><td>${text}</td></tr></tbody></table>`;
    live.settle(open(page(laid)), wish({ measure: 'medium' }));
    expect(wordsOf('#layout')).toContain('free');
    expect(wordsOf('#facts')).not.toContain('free');
    expect(wordsOf('#facts')).not.toContain('column');
  });

  it('marks nothing in what is hidden', () => {
    const story = open();
    document.querySelector('#text p')?.setAttribute('data-matn-hidden', 'x-1');
    live.settle(story, wish({ size: '130' }));
    expect(wordsOf('#text p')).toEqual([]);
  });

  it('gives what lies over the page a ground of its own, where colours are wished for', () => {
    const story = open();
    const bar = document.createElement('div');
    bar.style.position = 'fixed';
    bar.textContent = 'تابعوا البث';
    document.body.append(bar);
    live.settle(story, wish({ size: '130' }));
    expect(bar.hasAttribute('data-matn-comfort')).toBe(false);
    live.settle(story, wish({ ground: 'sepia' }));
    expect(bar.getAttribute('data-matn-comfort')).toBe('tok over ground-sepia');
  });
});
