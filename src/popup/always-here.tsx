import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { allowSite, forgetSite, loadSites, onSitesChange } from '../shared/sites.ts';
import { type Kept, useKeptHost } from './kept-host.ts';

/**
 * «نظّف هذا الموقع دائمًا». Nothing where it could not be: on pages that are not of the web, and in private windows,
 * of which nothing is kept.
 */
export function AlwaysHere({ kept }: { readonly kept: Kept }): JSX.Element | null {
  const host = useKeptHost(kept);
  const [isOn, setOn] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (host === null) return undefined;
    const stop = new AbortController();
    const show = (sites: Awaited<ReturnType<typeof loadSites>>) =>
      setOn(sites.some((site) => site.host === host && site.isAllowed));
    onSitesChange(show, stop.signal);
    void loadSites().then(show);
    return () => stop.abort();
  }, [host]);
  if (host === null) return null;

  const choose = async (wanted: boolean) => {
    // At once, for a browser asks for a permission in the click itself and at no other time.
    const done = wanted ? allowSite(host) : forgetSite(host).then(() => false);
    const isStored = await done.then(
      (isAllowed) => {
        setOn(isAllowed);
        return true;
      },
      () => false,
    );
    setFailed(!isStored);
  };
  return (
    <>
      <label class="always-here">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          data-action="always-here"
          checked={isOn}
          onChange={({ currentTarget }) => {
            const { checked } = currentTarget;
            // It moves when the browser has said yes.
            currentTarget.checked = isOn;
            void choose(checked);
          }}
        />
        <span>{t('alwaysHere')}</span>
      </label>
      {hasFailed && (
        <p class="not-kept" role="alert">
          {t('saveFailed')}
        </p>
      )}
    </>
  );
}
