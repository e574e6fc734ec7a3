import { describe, expect, it, vi } from 'vitest';
import { COMFORT_CHOICES, COMFORT_NAMES, NO_COMFORT } from '../../shared/comfort.ts';
import { comfortStyle } from './comfort-style.ts';
import { GROUNDS } from './ground-style.ts';

vi.mock('../../shared/browser.ts', () => ({ browser: {} }));

const style = comfortStyle('abc123');

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(Object.entries(GROUNDS))('the ground %s', (_name, { ground, ink, link }) => {
  it.each([ink, link])('carries %s well', (colour) => {
    const [one = 0, other = 0] = [luminance(ground), luminance(colour)].sort((a, b) => b - a);
    expect((one + 0.05) / (other + 0.05)).toBeGreaterThanOrEqual(7);
  });
});

describe('the style', () => {
  it('is for the screen alone', () => {
    expect(style).toMatch(/^@media screen\{[^@]*\}$/s);
  });

  it('touches nothing without our token', () => {
    const heads = style
      .replace('@media screen{', '')
      .split('\n')
      .map((rule) => rule.slice(0, rule.indexOf('{')));
    expect(heads.length).toBeGreaterThan(60);
    for (const head of heads)
      for (const selector of head.split(/,(?=:root|\[data-matn)/))
        expect(selector).toMatch(
          /^(:root)?\[data-matn-comfort\^="abc123 "\](\[data-matn-comfort~="[\w-]+"\])+/,
        );
  });

  it('lets nothing of the page win', () => {
    const bodies = [...style.matchAll(/\{([^{}]+)\}/g)].flatMap(([, body = '']) => body.split(';'));
    for (const declaration of bodies) expect(declaration).toMatch(/!important$/);
  });

  it('knows every wish but those that leave the page alone', () => {
    for (const name of COMFORT_NAMES)
      for (const value of COMFORT_CHOICES[name])
        expect(style.includes(`~="${name}-${value}"`), `${name}-${value}`).toBe(value !== NO_COMFORT[name]);
  });
});
