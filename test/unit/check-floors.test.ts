import { describe, expect, it } from 'vitest';
import { checkFloors } from '../../scripts/check-floors.mjs';

const page = { name: 'seed__a', bodyLost: 0, clutterLeft: 0, restored: true, factOk: { title: true } };
const failures = (score: Parameters<typeof checkFloors>[0], floors: Parameters<typeof checkFloors>[1]) =>
  checkFloors(score, floors)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);

describe('the floors of the score', () => {
  it('lets a score pass that stands exactly on them', () => {
    const summary = { real: { articleF1: 0.93, pagesHarmed: 1 } };
    expect(
      failures({ summary, results: [] }, { sets: { real: { articleF1: 0.93, pagesHarmed: 1 } }, pages: {} }),
    ).toEqual([]);
  });

  it('knows which measures must not fall and which must not rise', () => {
    const summary = { real: { articleF1: 0.92, clutterHidden: 0.99, pagesHarmed: 2, bodyLostShare: 0 } };
    const real = { articleF1: 0.93, clutterHidden: 0.9, pagesHarmed: 1, bodyLostShare: 0.1 };
    expect(failures({ summary, results: [] }, { sets: { real }, pages: {} })).toEqual([
      'real articleF1',
      'real pagesHarmed',
    ]);
  });

  it('fails what was not measured: a set, a measure, a page', () => {
    const floors = { sets: { real: { errors: 0 }, gone: { errors: 0 } }, pages: { seed__: { bodyLost: 0 } } };
    expect(failures({ summary: { real: { errors: null } }, results: [] }, floors)).toEqual([
      'real errors',
      'gone errors',
      'seed__ bodyLost',
    ]);
  });

  it('takes pages of one name together, and counts wrong facts', () => {
    const other = { ...page, name: 'seed__b', clutterLeft: 2, factOk: { title: true, source: false } };
    const floors = {
      sets: {},
      pages: { seed__: { bodyLost: 0, clutterLeft: 1, factsWrong: 0, restored: 1 } },
    };
    expect(failures({ summary: {}, results: [page, other] }, floors)).toEqual([
      'seed__ clutterLeft',
      'seed__ factsWrong',
    ]);
  });
});
