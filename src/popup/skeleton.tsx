import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';

/** The shape of what is to come; the style keeps it out of sight for the first moments (see popup.css). */
export function Skeleton(): JSX.Element {
  return (
    <section class="skeleton">
      <p class="spoken" role="status">
        {t('working')}
      </p>
      <i class="bone bone-levels" />
      <i class="bone bone-title" />
      <i class="bone bone-title bone-short" />
      <i class="bone" />
      <i class="bone bone-short" />
      <i class="bone" />
      <i class="bone bone-block" />
    </section>
  );
}
