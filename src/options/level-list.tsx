import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { isolate } from '../shared/show-text.ts';
import { loadSiteLevels, onSiteLevelsChange, type SiteLevel, saveSiteLevel } from '../shared/site-levels.ts';

/** The sites on which a click does something else than everywhere else. Nothing while there is none. */
export function LevelList(): JSX.Element | null {
  const [sites, setSites] = useState<readonly SiteLevel[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const load = async () => {
      const all = await loadSiteLevels();
      if (!stop.signal.aborted) setSites(all);
    };
    onSiteLevelsChange(() => void load(), stop.signal);
    void load();
    return () => stop.abort();
  }, []);
  if (sites.length === 0) return null;
  return (
    <div class="choice" data-part="levels">
      <h3>{t('siteLevelsTitle')}</h3>
      <ul class="sites">
        {sites.map(({ host, level }) => (
          <li key={host} data-site={host} data-level={level}>
            <bdi>{host}</bdi>
            <small>{t(`level_${level}`)}</small>
            <button
              type="button"
              data-action="forget-level"
              aria-label={t('actOnBlock', t('siteForget'), isolate(host))}
              onClick={() => void saveSiteLevel(host, null).catch(() => {})}
            >
              {t('siteForget')}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{t('siteLevelsHint')}</p>
    </div>
  );
}
