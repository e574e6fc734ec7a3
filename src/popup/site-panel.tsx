import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Level } from '../engine/model.ts';
import { plural, t } from '../shared/i18n.ts';
import { RadioRow } from '../shared/radio-row.tsx';
import { useWriting } from '../shared/use-settings.ts';
import { useSite } from './use-site.ts';

interface SitePanelProps {
  readonly id: string;
  /** Of the site, without `www.`. */
  readonly host: string;
  readonly onLevel: (level: Level) => void;
  readonly onSettings: (() => void) | undefined;
}

/** «هذا الموقع»: what a click does to its pages, and how many rules of the reader's own it has. */
export function SitePanel({ id, host, onLevel, onSettings }: SitePanelProps): JSX.Element | null {
  const { locale } = useWriting();
  const name = useId();
  const site = useSite(host, onLevel);
  if (site === null) return null;
  return (
    <section class="site-panel" id={id} aria-label={t('thisSite')}>
      <h2 id={name}>{t('clickHere')}</h2>
      <RadioRow
        class="segments"
        labelledBy={name}
        choices={[
          { value: null, label: t('levelAsEver'), hooks: { 'data-site-level': 'settings' } },
          { value: 'declutter', label: t('levelDeclutter'), hooks: { 'data-site-level': 'declutter' } },
          { value: 'article', label: t('levelArticle'), hooks: { 'data-site-level': 'article' } },
        ]}
        chosen={site.level}
        isFixed={site.isManaged}
        onChoose={site.choose}
      />
      {site.isManaged && <p>{t('managed')}</p>}
      {site.hasFailed && <p role="alert">{t('saveFailed')}</p>}
      <p>
        {plural('rulesHere', site.rules, locale)}
        {site.rules > 0 && (
          <button type="button" data-action="site-rules" onClick={onSettings}>
            {t('ruleEdit')}
          </button>
        )}
      </p>
    </section>
  );
}
