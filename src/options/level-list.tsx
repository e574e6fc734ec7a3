import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { isolate } from '../shared/show-text.ts';
import { loadSiteLevels, onSiteLevelsChange, type SiteLevel, saveSiteLevel } from '../shared/site-levels.ts';
import { useAttempt } from './use-attempt.ts';

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
        {sites.map((site) => (
          <LevelRow key={site.host} {...site} />
        ))}
      </ul>
      <p class="hint">{t('siteLevelsHint')}</p>
    </div>
  );
}

function LevelRow({ host, level }: SiteLevel): JSX.Element {
  const { hasFailed, attempt } = useAttempt();
  return (
    <li data-site={host} data-level={level}>
      <bdi>{host}</bdi>
      <small>{t(`level_${level}`)}</small>
      <button
        type="button"
        data-action="forget-level"
        aria-label={t('actOnBlock', t('siteForget'), isolate(host))}
        onClick={() => void attempt(saveSiteLevel(host, null))}
      >
        {t('siteForget')}
      </button>
      {hasFailed && <p role="alert">{t('saveFailed')}</p>}
    </li>
  );
}
