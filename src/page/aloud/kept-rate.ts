import { browser } from '../../shared/browser.ts';
import { RATES, type Rate } from './speaker.ts';

/** Beside the wishes of shared/comfort.ts, and in percent as `size` is there: a backup takes it along with them. */
const KEY = 'comfort:rate';

/** @returns the speed that the reader chose last; the voice's own where there is none, or the storage cannot be read */
export async function keptRate(): Promise<Rate> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return RATES.find((rate) => inPercent(rate) === stored[KEY]) ?? 1;
}

/** Keeps a speed for the next story. */
export function keepRate(rate: Rate): void {
  // A full disk or a damaged profile: then it holds for this story.
  browser.storage.local.set({ [KEY]: inPercent(rate) }).catch(() => {});
}

const inPercent = (rate: Rate) => `${rate * 100}`;
