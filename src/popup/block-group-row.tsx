import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Chevron } from '../shared/glyphs.tsx';
import { showNumber, t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { BlockKind, BlockSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { BlockRow, kindName, type OnSetHidden } from './block-row.tsx';
import { usePeek } from './own-hand.ts';

interface BlockGroupRowProps {
  readonly kind: BlockKind;
  readonly blocks: readonly BlockSummary[];
  readonly onSetHidden: OnSetHidden;
  readonly onForget: (block: BlockSummary) => void;
}

/** Several blocks of one kind: folded to one line that acts on all of them, unfolded to one line each. */
export function BlockGroupRow({ kind, blocks, onSetHidden, onForget }: BlockGroupRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const { locale } = useWriting();
  const id = useId();
  const peek = usePeek(blocks.map((block) => block.id));
  const hidden = blocks.filter((block) => block.hidden);
  const act = hidden.length > 0 ? 'showAll' : 'hideAll';
  const acting = hidden.length > 0 ? hidden : blocks;
  const first = blocks.map((block) => showText(block.text)).find((words) => words !== '');
  return (
    <li class="block-group" data-kind={kind}>
      <div class="line" {...peek}>
        <button
          type="button"
          class="what"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="kind">{kindName(kind)}</span>
          <span class="amount">{showNumber(blocks.length, locale)}</span>
          <bdi class="words" dir="auto">
            {first}
          </bdi>
          <Chevron />
        </button>
        <button
          type="button"
          class="act"
          data-action={act}
          aria-label={t('actOnBlock', t(act), kindName(kind))}
          onClick={() =>
            onSetHidden(
              acting.map((block) => block.id),
              hidden.length === 0,
            )
          }
        >
          {t(act)}
        </button>
      </div>
      <ul id={id} hidden={!open}>
        {blocks.map((block) => (
          <BlockRow key={block.id} block={block} onSetHidden={onSetHidden} onForget={onForget} />
        ))}
      </ul>
    </li>
  );
}
