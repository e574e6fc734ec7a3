import { useEffect, useState } from 'preact/hooks';
import type { Level } from '../engine/model.ts';
import { loadRules, onRulesChange } from '../shared/rules.ts';
import { loadManaged, loadSettings } from '../shared/settings.ts';
import { levelOn, loadSiteLevel, onSiteLevelsChange, saveSiteLevel } from '../shared/site-levels.ts';

/** What the reader has laid down for the site in front. */
export interface SiteInFront {
  /** What a click does there; null: as everywhere else. */
  readonly level: Level | null;
  /** The reader's organisation says what a click does: no site can have a level of its own. */
  readonly isManaged: boolean;
  /** How many rules of the reader's own the site has. */
  readonly rules: number;
  /** The last choice could not be stored. */
  readonly hasFailed: boolean;
  choose(level: Level | null): void;
}

/**
 * @param host of the site, without `www.`
 * @param onLevel told what a click does from now on, once that is stored
 * @returns null until it is known
 */
export function useSite(host: string, onLevel: (level: Level) => void): SiteInFront | null {
  const [site, show] = useState<Omit<SiteInFront, 'choose' | 'hasFailed'>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const [level, rules, managed] = await Promise.all([
        loadSiteLevel(host),
        loadRules(host),
        loadManaged(),
      ]);
      const isManaged = managed.level !== undefined;
      if (!stop.signal.aborted) show({ level, rules: rules.length, isManaged });
    };
    onSiteLevelsChange(() => void load(), stop.signal);
    onRulesChange(() => void load(), stop.signal);
    void load();
    return () => stop.abort();
  }, [host]);
  if (site === undefined) return null;

  const choose = async (level: Level | null) => {
    show({ ...site, level });
    const isStored = await saveSiteLevel(host, level).then(
      () => true,
      () => false,
    );
    setFailed(!isStored);
    if (isStored) onLevel(await levelOn(host, await loadSettings()));
    else show(site);
  };
  return { ...site, hasFailed, choose: (level) => void choose(level) };
}
