import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { allowSite, forgetSite, loadSites, onSitesChange, type Site } from '../shared/sites.ts';
import { useAttempt } from './use-attempt.ts';

/** The sites that are decluttered by themselves, and those that would be if the browser still allowed it. */
export function SiteList(): JSX.Element {
  const [sites, setSites] = useState<readonly Site[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    onSitesChange(setSites, stop.signal);
    void loadSites().then(setSites);
    return () => stop.abort();
  }, []);
  return (
    <div class="choice" data-part="sites">
      <h3>{t('sitesTitle')}</h3>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <SiteRow key={site.host} {...site} />
          ))}
        </ul>
      )}
      <p class="hint">{t(sites.length > 0 ? 'sitesHint' : 'sitesNone')}</p>
    </div>
  );
}

function SiteRow({ host, isAllowed }: Site): JSX.Element {
  const { hasFailed, attempt } = useAttempt();
  return (
    <li data-site={host} data-allowed={isAllowed}>
      <bdi>{host}</bdi>
      {!isAllowed && <small>{t('siteWithdrawn')}</small>}
      {!isAllowed && (
        <button type="button" data-action="allow" onClick={() => void attempt(allowSite(host))}>
          {t('siteAllow')}
        </button>
      )}
      <button type="button" data-action="forget" onClick={() => void attempt(forgetSite(host))}>
        {t('siteForget')}
      </button>
      {hasFailed && <p role="alert">{t('saveFailed')}</p>}
    </li>
  );
}
