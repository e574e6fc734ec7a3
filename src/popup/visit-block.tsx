import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { useOwnHand } from './own-hand.ts';

/** «أرِنيه في الصفحة»: where the popup covers the page, as on a phone, it makes way for the look. */
export function VisitBlock({ id }: { readonly id: number }): JSX.Element | null {
  const hand = useOwnHand();
  if (hand === null || !document.documentElement.classList.contains('fills-screen')) return null;
  return (
    <button
      type="button"
      class="forget"
      data-action="visit"
      onClick={() => void hand.visit(id).then(() => window.close())}
    >
      {t('visitBlock')}
    </button>
  );
}
