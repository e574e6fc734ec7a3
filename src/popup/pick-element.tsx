import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { useOwnHand } from './own-hand.ts';

/** «اختر عنصرًا لإخفائه»: the popup gives way to the page. */
export function PickElement(): JSX.Element | null {
  const hand = useOwnHand();
  if (hand === null) return null;
  const pick = () =>
    hand.pick().then(
      () => window.close(),
      () => {},
    );
  return (
    <button type="button" class="action" data-action="pick" onClick={() => void pick()}>
      {t('pickElement')}
    </button>
  );
}
