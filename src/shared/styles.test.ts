import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../', import.meta.url);
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(new URL(file, SRC), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(new URL(file, SRC), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** `property: value` of every declaration, white space put in order. */
const declarations = (css: string) =>
  [...css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.trim().replace(/\s+/g, ' '),
  }));

const PHYSICAL =
  /^(left|right|top|bottom|(min-|max-)?(width|height)|(margin|padding|border|scroll-(margin|padding))-(left|right|top|bottom)(-.+)?|border-(top|bottom)-(left|right)-radius|overflow-[xy])$/;
/** Four values name four sides of the screen. */
const FOUR = /^(margin|padding|inset|border-(width|style|color|radius))$/;

const sidesOf = (value: string) => value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];

function isPhysical(property: string, value: string): boolean {
  if (PHYSICAL.test(property)) return true;
  if (/^(text-align|float|clear|caption-side)$/.test(property)) return /\b(left|right)\b/.test(value);
  const sides = FOUR.test(property) ? sidesOf(value) : [];
  return sides.length === 4 && sides[1] !== sides[3];
}

describe.each(sheets)('$file', ({ css }) => {
  it('says start and end, never left and right', () => {
    const found = declarations(css).filter(({ property, value }) => isPhysical(property, value));
    expect(found).toEqual([]);
  });

  it('dresses no class that nothing wears', () => {
    const classes = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
    // Some are put together: `comfort-${name}`.
    const isWorn = (name: string) =>
      new RegExp(`\\b${name}\\b`).test(code) || code.includes(`${name.replace(/-[^-]+$/, '')}-\${`);
    expect([...classes].filter((name) => !isWorn(name))).toEqual([]);
  });

  it('never pulls letters apart, which Arabic joins', () => {
    expect(declarations(css).filter(({ property }) => property === 'letter-spacing')).toEqual([]);
  });

  it('moves nothing for readers who asked for rest', () => {
    // An animation without a condition may only delay what is shown: its keyframes move nothing.
    const calm = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
    const moving = declarations(calm).filter(({ property }) => /^(transition|animation)/.test(property));
    expect(moving.filter(({ value }) => !/^appear /.test(value))).toEqual([]);
  });
});

it('knows a physical property when it sees one', () => {
  expect(isPhysical('margin-left', '4px')).toBe(true);
  expect(isPhysical('padding', '1px 2px 3px 4px')).toBe(true);
  expect(isPhysical('text-align', 'right')).toBe(true);
  expect(isPhysical('margin', '0 calc(1px + 2px) 3px calc(1px + 2px)')).toBe(false);
  expect(isPhysical('padding', '0 1px 2px')).toBe(false);
  expect(isPhysical('inline-size', '4px')).toBe(false);
  expect(declarations('a { b: c; } @media (d: e) { f { g: h } }')).toEqual([
    { property: 'b', value: 'c' },
    { property: 'g', value: 'h' },
  ]);
});

/** Contrast of two colours of six hexadecimal digits, as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const part = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

describe.each(['shared/look.css', 'shared/dark.css'])('the colours of %s', (sheet) => {
  const css = sheets.find(({ file }) => file.replaceAll('\\', '/') === sheet)?.css ?? '';
  const colours = new Map(declarations(css).map(({ property, value }) => [property, value]));
  const colour = (name: string) => {
    const found = colours.get(name) ?? '';
    expect(found, name).toMatch(/^#[\da-f]{6}$/);
    return found;
  };

  it.each([
    ['--ink', '--paper'],
    ['--ink', '--surface'],
    ['--ink', '--thumb'],
    ['--ink', '--well'],
    ['--soft', '--paper'],
    ['--soft', '--surface'],
    ['--soft', '--well'],
    ['--accent', '--paper'],
    ['--accent', '--surface'],
    ['--accent', '--tint'],
    ['--paper', '--accent'],
    ['--warn', '--paper'],
    ['--warn', '--warn-ground'],
  ])('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('show where the focus is', () => {
    for (const ground of ['--paper', '--surface', '--well'])
      expect(contrast(colour('--accent'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
