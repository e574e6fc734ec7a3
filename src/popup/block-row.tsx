import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../shared/i18n.ts';
import { clipText, isolate } from '../shared/show-text.ts';
import type { BlockKind, BlockSummary } from '../shared/summary.ts';
import { MOST_KEY, MOST_WORDS } from './describe-place.ts';
import { usePeek } from './own-hand.ts';
import { OwnReason } from './own-reason.tsx';
import { VisitBlock } from './visit-block.tsx';

export type OnSetHidden = (ids: readonly number[], hidden: boolean) => void;

interface BlockRowProps {
  readonly block: BlockSummary;
  /** Whether the row names the kind itself; within a group the group does. */
  readonly withKind?: boolean;
  readonly onSetHidden: OnSetHidden;
  /** Takes back what the reader hid with his own hand. */
  readonly onForget: (block: BlockSummary) => void;
}

/** One hidden block: its first words, why it went (on hover, or unfolded by a click), and the way back. */
export function BlockRow({ block, withKind = false, onSetHidden, onForget }: BlockRowProps): JSX.Element {
  const peek = usePeek([block.id]);
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = clipText(block.text, MOST_WORDS);
  const evidence = clipText(block.evidence, MOST_WORDS);
  const act = block.hidden ? 'show' : 'hide';
  return (
    <li class="block" data-block={block.id} data-kind={block.kind} data-hidden={block.hidden} {...peek}>
      <div class="line">
        <button
          type="button"
          class="what"
          aria-expanded={open}
          aria-controls={id}
          title={block.kind === 'own' ? undefined : `${t('evidence')} ${isolate(evidence)}`}
          onClick={() => setOpen(!open)}
        >
          {withKind && <span class="kind">{kindName(block.kind)}</span>}
          <bdi class={words ? 'words' : 'words wordless'} dir={words ? 'auto' : undefined} data-part="text">
            {words || t('blockWithoutText')}
          </bdi>
        </button>
        <button
          type="button"
          class="act"
          data-action={act}
          disabled={block.rule === 'own-spared'}
          aria-label={t('actOnBlock', t(act), isolate(words) || kindName(block.kind))}
          onClick={() => onSetHidden([block.id], !block.hidden)}
        >
          {t(act)}
        </button>
      </div>
      <p class="reason" id={id} hidden={!open} data-part="reason">
        {block.kind === 'own' ? (
          <OwnReason block={block} onForget={() => onForget(block)} />
        ) : (
          <>
            {t('evidence')} <bdi class="evidence">{evidence}</bdi>{' '}
            <bdi class="rule" dir="ltr">
              {clipText(block.rule, MOST_KEY)}
            </bdi>
          </>
        )}{' '}
        <VisitBlock id={block.id} />
      </p>
    </li>
  );
}

/** The name of a kind: «ذات صلة». */
export function kindName(kind: BlockKind): string {
  return t(`kind_${kind.replace('-', '_')}` as MessageKey);
}
