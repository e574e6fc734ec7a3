import type { JSX } from 'preact';
import { t } from '../shared/i18n.ts';
import { clipText } from '../shared/show-text.ts';
import type { BlockSummary } from '../shared/summary.ts';
import { MOST_WORDS } from './describe-place.ts';

interface OwnReasonProps {
  readonly block: BlockSummary;
  readonly onForget: () => void;
}

/** Why a block of the reader's own is gone, or is not, and the way to take the rule back. */
export function OwnReason({ block, onForget }: OwnReasonProps): JSX.Element {
  if (block.rule === 'own-pick') return <>{t('ownPick')}</>;
  return (
    <>
      {t(block.rule === 'own-spared' ? 'ownSpared' : 'ownRule')}{' '}
      <bdi class="rule" dir="ltr">
        {clipText(block.evidence, MOST_WORDS)}
      </bdi>{' '}
      <button type="button" class="forget" data-action="forget-rule" onClick={onForget}>
        {t('ownForget')}
      </button>
    </>
  );
}
