import { gregorianToHijri as judge } from '@tabby_ai/hijri-converter';
import { describe, expect, it } from 'vitest';
import { hijriDayOf } from './hijri-day.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(1937, 2, 14);
const LAST = Date.UTC(2077, 10, 16);

describe('hijriDayOf', () => {
  it('agrees with an independent converter on every day that it knows', () => {
    let compared = 0;
    const wrong: string[] = [];
    for (let time = FIRST; time <= LAST; time += DAY) {
      const stamp = new Date(time);
      const [year, month, day] = [stamp.getUTCFullYear(), stamp.getUTCMonth() + 1, stamp.getUTCDate()];
      const [ours, theirs] = [hijriDayOf(stamp), judge({ year, month, day })];
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push(stamp.toISOString());
      compared += 1;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(51_383);
  }, 30_000);

  it.each([
    // The day the Grand Mosque was seized, which `Intl` puts into 1399.
    ['1979-11-20', { year: 1400, month: 1, day: 1 }],
    ['2024-03-11', { year: 1445, month: 9, day: 1 }],
  ])('%s', (iso, day) => expect(hijriDayOf(new Date(iso))).toEqual(day));

  it('is the day on which the moment falls, and knows where its table ends', () => {
    expect(hijriDayOf(new Date('2024-03-11T23:59:59Z'))).toEqual({ year: 1445, month: 9, day: 1 });
    expect(hijriDayOf(new Date(FIRST - 1))).toBeNull();
    expect(hijriDayOf(new Date(LAST + DAY))).toBeNull();
  });
});
