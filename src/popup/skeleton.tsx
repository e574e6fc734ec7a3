import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';

/** The shape of what is to come; the style keeps it out of sight for the first moments (see popup.css). */
export function Skeleton(): JSX.Element {
  return (
    <>
      <h1 class="spoken">{t('working')}</h1>
      <section class="skeleton" aria-hidden="true">
        <i class="bone bone-levels" />
        <i class="bone bone-title" />
        <i class="bone bone-title bone-short" />
        <i class="bone" />
        <i class="bone bone-short" />
        <i class="bone" />
        <i class="bone bone-block" />
      </section>
    </>
  );
}
