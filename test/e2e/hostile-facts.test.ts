import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { article, block, fact } from '../unit/sample-summary.ts';
import { inEachBrowser } from './each-browser.ts';
import { openSample } from './pages.ts';
import { tellPopup } from './popup-state.ts';

const ENDLESS = 'ا'.repeat(10_000);
const TURNED = '\u202e<img src=x onerror="document.title=1">مقلوب\u2066\u2067';
const TOWER = `ر${'\u0302\u0316'.repeat(2000)}ويترز`;
const PAIRS = '😀'.repeat(5000);

const bad = (value: string) => fact(value, { raw: value, detail: value });

/** A page's facts as bad as they can be, each value in every place. */
const hostile = (value: string) =>
  article({
    host: `${value}.example`,
    title: bad(value),
    sources: [bad(value), bad(`${value}2`)],
    publisher: bad(`${value}3`),
    byline: bad(value),
    tags: [bad(value), ...Array.from({ length: 200 }, (_, index) => bad(`${value}${index}`))],
    blocks: [block(0, 'related', { text: value, evidence: value, rule: value })],
  });

inEachBrowser('a page that lies', (browser) => {
  let page: PageDriver;
  let popup: PopupDriver;
  beforeEach(async () => {
    page = await openSample(browser());
    popup = await page.clickAction();
    await readPopup(popup);
  });
  afterEach(() => page.close());

  it.each([
    ['endless words', ENDLESS],
    ['bidi controls and markup', TURNED],
    ['towers of marks', TOWER],
    ['endless pairs', PAIRS],
  ])('cannot break the popup with %s', async (_, value) => {
    await tellPopup(popup, hostile(value));
    // Unfolds what tells more: the reason of a block, the place of a fact.
    await popup.click('.block .what');
    await popup.click('button:has([data-fact="byline"])');
    const seen = await popup.evaluate(() => {
      const { clientWidth, scrollWidth, scrollHeight } = document.documentElement;
      const isCut = (element: Element) => {
        for (let around = element.parentElement; around; around = around.parentElement)
          if (getComputedStyle(around).overflowX !== 'visible') return true;
        return false;
      };
      const outside = [...document.querySelectorAll('.popup *')]
        .filter((element) => !isCut(element))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > clientWidth + 1;
        })
        .map((element) => element.outerHTML.slice(0, 80));
      return { clientWidth, scrollWidth, scrollHeight, outside };
    });
    expect(seen.scrollWidth).toBeLessThanOrEqual(seen.clientWidth);
    expect(seen.outside).toEqual([]);
    // Every value is cut short: two lines each, eight chips, and what was unfolded. Uncut it is 12,000 high.
    expect(seen.scrollHeight).toBeLessThan(1400);
  });

  it('cannot turn or inject anything', async () => {
    await tellPopup(popup, hostile(TURNED));
    const seen = await popup.evaluate(() => ({
      images: document.images.length,
      controls: /[\u202a-\u202e\u2066-\u2069]/u.test(document.body.textContent ?? ''),
      title: document.title,
      // The label stays on its own side of what the page says.
      labels: [...document.querySelectorAll('dt')].every((label) => {
        const value = label.nextElementSibling?.getBoundingClientRect();
        return value !== undefined && label.getBoundingClientRect().right <= value.left;
      }),
    }));
    expect(seen).toEqual({ images: 0, controls: false, title: 'Matn', labels: true });
  });

  it('cannot pass for an agency or hide where a link leads', async () => {
    const sources = [
      fact('Rеutеrs'),
      fact('رويترز', { href: 'https://reuters.com@xn--evil-8cd.example/' }),
      fact('الحرة', { href: 'javascript:alert(1)//' }),
    ];
    await tellPopup(popup, article({ sources }));
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a.outward')].map((link) => [
        link.getAttribute('href') ?? '',
        link.getAttribute('title') ?? '',
      ]),
    );
    expect(links.map(([href]) => href)).toEqual(['https://xn--evil-8cd.example/', 'https://alhurra.com/']);
    expect(links[0]?.[1]).toContain('xn--evil-8cd.example');
  });
});
