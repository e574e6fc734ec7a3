import { browser } from '../shared/browser.ts';
import { isRule, loadRules, MOST_RULES, type RuleChange, ruleKey } from '../shared/rules.ts';
import { oneAtATime } from './one-at-a-time.ts';

const inLine = oneAtATime();

/**
 * Changes the rules of a site in the storage, where they lie as one list: to be read and written without another
 * change in between. Two tabs, or the settings and the picker, ask here and wait for one another.
 * @throws when it cannot be kept: the site has its {@link MOST_RULES}, a full disk, a damaged profile
 */
export function keepRules(change: RuleChange): Promise<void> {
  return inLine(() => keep(change));
}

async function keep({ host, from, to }: RuleChange): Promise<void> {
  const known = await loadRules(host);
  const fit = to.filter(isRule);
  const wanted = known.flatMap((selector) => (selector === from ? fit : [selector]));
  const all = [...new Set(from === null ? [...wanted, ...fit] : wanted)];
  if (all.length > MOST_RULES) throw new RangeError(`more than ${MOST_RULES} rules for ${host}`);
  if (all.join('\n') === known.join('\n')) return;
  if (all.length > 0) await browser.storage.local.set({ [ruleKey(host)]: all });
  else await browser.storage.local.remove([ruleKey(host)]);
}
