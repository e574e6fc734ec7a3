import type { PageDriver } from '../../scripts/browsers/driver.ts';

export interface Look {
  /** Width of the first word, as drawn. */
  readonly word: number;
  /** Width of the paragraph, as drawn, and what lies beside it. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** How far the page is wider than its window. */
  readonly overflow: number;
  /** Of the paragraph and of a span in it: line height in times the font size; face. */
  readonly leading: readonly number[];
  readonly faces: readonly string[];
  /** Face of the code. */
  readonly code: string;
  /** What is drawn of the picture: width, height, background. */
  readonly picture: readonly unknown[];
  /** Colour of the page's ground. */
  readonly ground: string;
}

/** How the paragraph that begins with these words is drawn, and what is around it. */
export function lookOf(page: PageDriver, words: string): Promise<Look> {
  return page.evaluate((begin) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith(begin));
    const span = paragraph?.querySelector('span');
    const code = document.querySelector('pre');
    const image = document.querySelector('img');
    if (!paragraph?.firstChild || !span || !code || !image) throw new Error('not the page of the test');
    const word = document.createRange();
    word.setStart(paragraph.firstChild, 0);
    word.setEnd(paragraph.firstChild, paragraph.textContent?.indexOf(' ') ?? 0);
    const box = paragraph.getBoundingClientRect();
    const drawn = image.getBoundingClientRect();
    const styles = [paragraph, span].map((element) => getComputedStyle(element));
    return {
      word: word.getBoundingClientRect().width,
      line: box.width,
      start: document.documentElement.clientWidth - box.right,
      end: box.left,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      leading: styles.map((style) => Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)),
      faces: styles.map((style) => style.fontFamily),
      code: getComputedStyle(code).fontFamily,
      picture: [Math.round(drawn.width), Math.round(drawn.height), getComputedStyle(image).backgroundColor],
      ground: getComputedStyle(document.documentElement).backgroundColor,
    };
  }, words);
}

/** The text that is hardest to read of all that is shown: its contrast with what lies behind it, and its words. */
export function worstContrast(page: PageDriver): Promise<{ ratio: number; words: string }> {
  return page.evaluate(() => {
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    /** `null` where a picture lies behind, and anything may be. */
    const behind = (element: Element | null): string | null => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== 'none') return null;
        const [, , , alpha = 1] = parts(backgroundColor);
        if (alpha === 1) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    let worst = { ratio: 21, words: '' };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.nodeValue?.trim() || !element?.checkVisibility()) continue;
      const ground = behind(element);
      const style = getComputedStyle(element);
      let veil = 1;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { opacity, filter } = getComputedStyle(at);
        veil *= filter === 'none' ? Number(opacity) : 0;
      }
      const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
      const [one, other] = [luminance(ink), luminance(ground ?? ink)].sort((a, b) => b - a);
      const ratio = veil < 1 || parts(ink)[3] === 0 ? 1 : ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
      if (ratio < worst.ratio) worst = { ratio, words: node.nodeValue.trim().slice(0, 40) };
    }
    return worst;
  });
}
