import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Level } from '../engine/model.ts';
import { Chevron, Gear, Mark } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { siteOf } from '../shared/site-of.ts';
import { type Kept, useKeptHost } from './kept-host.ts';
import { SitePanel } from './site-panel.tsx';

export interface BarProps {
  /** Without `www.`, ready to be shown; '' where the page has none. */
  readonly host: string;
  /** Has the page in front follow what was just chosen for its site. */
  readonly onLevel: (level: Level) => void;
  readonly onSettings: (() => void) | undefined;
}

/** Mark, name, the page's host with what is laid down for its site behind it, and the way to the settings. */
export function Bar(props: BarProps & { readonly site?: string | null }): JSX.Element {
  const { host, onLevel, onSettings, site = null } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <header class="bar">
        <Mark />
        <b class="brand">{t('brand')}</b>
        {site === null || host === '' ? (
          <span class="host" title={host}>
            <bdi>{host}</bdi>
          </span>
        ) : (
          <button
            type="button"
            class="host"
            data-action="site"
            title={host}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={t('actOnBlock', t('thisSite'), host)}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{host}</bdi>
            <Chevron />
          </button>
        )}
        <button
          type="button"
          class="icon"
          data-action="settings"
          title={t('settings')}
          aria-label={t('settings')}
          onClick={onSettings}
        >
          <Gear />
        </button>
      </header>
      {site !== null && isOpen && <SitePanel id={id} host={site} onLevel={onLevel} onSettings={onSettings} />}
    </>
  );
}

/** The same, for a page of whose site something may be kept. @param kept its host, or null, as `keptHost` says */
export function SiteBar({ kept, ...props }: BarProps & { readonly kept: Kept }): JSX.Element {
  const host = useKeptHost(kept);
  return <Bar {...props} site={host && siteOf(host)} />;
}
