// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isSelector } from './is-selector.ts';

vi.mock('../shared/browser.ts', () => ({ browser: {} }));
const { readRuleText, writeRuleFile, writeRuleLines } = await import('./rule-lines.ts');

// jsdom takes any name after a colon; that browsers do not is tested in them.
const isKnown = (text: string) => isSelector(text) && !/:(?:style|has-text)\(/.test(text);
const read = (text: string) => readRuleText(text, isKnown);
const RULES = [
  { host: 'a.example', selectors: ['.promo', '#id', 'div > [role="banner"]'] },
  { host: 'b.example', selectors: ['.x:not(.y)'] },
];

describe('lines as uBlock Origin writes them', () => {
  it('are read: several hosts, www, a name in Arabic, ids, comments, blank lines', () => {
    const text = [
      '! قواعدي',
      '[Adblock Plus 2.0]',
      '# written by hand',
      '',
      'www.a.example,b.example##.promo',
      '  a.example###id  ',
      'a.example##.promo',
      'موقع.example##.ad',
      'a.example#?#div:not(.x)',
    ].join('\r\n');
    expect(read(text)).toEqual({
      rules: [
        { host: 'a.example', selectors: ['.promo', '#id', 'div:not(.x)'] },
        { host: 'b.example', selectors: ['.promo'] },
        { host: 'xn--4gbrim.example', selectors: ['.ad'] },
      ],
      count: 5,
      refused: [],
    });
  });

  it.each([
    '||ads.example^$third-party',
    '@@||a.example^',
    'a.example#@#.promo',
    'a.example##+js(abort-on-property-read, x)',
    'a.example##^script:has-text(x)',
    'a.example##.x:style(color: red)',
    'a.example##.x:has-text(إعلان)',
    'a.example##.x{display:none}',
    'a.example##',
    '##.everywhere',
    '*##.everywhere',
    'a.*##.entity',
    '~a.example##.x',
    'a.example/path##.x',
    '/^https?:/##.x',
    'a.example##]',
    'a.example#$#.x { color: red }',
    'no rule at all',
  ])('that are no rule for a site are told: %s', (line) => {
    expect(read(`a.example##.y\n${line}`)).toMatchObject({ count: 1, refused: [line] });
  });

  it('keep the hosts that are sites', () => {
    expect(read('~x.a.example,a.example,b.*##.p')).toMatchObject({
      rules: [{ host: 'a.example', selectors: ['.p'] }],
      refused: [],
    });
  });
});

describe('what is written is read again', () => {
  it('as lines', () => {
    expect(writeRuleLines(RULES)).toBe(
      'a.example##.promo\na.example###id\na.example##div > [role="banner"]\nb.example##.x:not(.y)\n',
    );
    expect(read(writeRuleLines(RULES))).toEqual({ rules: RULES, count: 4, refused: [] });
    expect(writeRuleLines([{ host: 'a.example', selectors: [' .a\n .b '] }])).toBe('a.example##.a .b\n');
  });

  it('as a file', () => {
    expect(read(writeRuleFile(RULES))).toEqual({ rules: RULES, count: 4, refused: [] });
  });

  it('for every host and selector that can be stored', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
    const rules = fc.array(
      fc.record({
        host: fc.tuple(name, name).map(([a, b]) => `${a}.${b}`),
        selectors: fc.uniqueArray(
          fc.tuple(fc.constantFrom('.', '#', '', 'div > .'), name).map((parts) => parts.join('')),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, (all) => {
        const sites = [...new Map(all.map((site) => [site.host, site])).values()].filter(
          ({ host }) => !host.startsWith('www.'),
        );
        expect(read(writeRuleLines(sites)).rules).toEqual(sites);
        expect(read(writeRuleFile(sites)).rules).toEqual(sites);
      }),
    );
  });
});

describe('a file', () => {
  it('gives what fits, and tells the rest', () => {
    const text = JSON.stringify({
      rules: { 'a.example': ['.x', ']', 7], 'b c': ['.y'], 'c.example': '.z', 'd.example': [] },
    });
    expect(read(text)).toEqual({
      rules: [{ host: 'a.example', selectors: ['.x'] }],
      count: 1,
      refused: ['a.example##]', 'a.example##7', 'b c', 'c.example'],
    });
  });

  it.each(['null', '7', '[]', '{}', '{"rules":[]}', '{"rules":', '\u0000'])(
    'of something else is no rules, and throws nothing: %s',
    (text) => expect(read(text)).toMatchObject({ count: 0 }),
  );

  it('of anything throws nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  });
});
