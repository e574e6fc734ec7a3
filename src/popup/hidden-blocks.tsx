import type { JSX } from 'preact';
import { Check, Chevron } from '../shared/glyphs.tsx';
import { plural, t } from '../shared/i18n.ts';
import type { ArticleSummary, BlockSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { BlockGroupRow } from './block-group-row.tsx';
import { BlockRow, kindName, type OnSetHidden } from './block-row.tsx';
import { type BlockGroup, groupBlocks } from './group-blocks.ts';
import { useFolding } from './use-folding.ts';

interface HiddenBlocksProps {
  readonly article: ArticleSummary;
  readonly onSetHidden: OnSetHidden;
  readonly onForget: (block: BlockSummary) => void;
}

/** How much is hidden, and what; a calm word where nothing is. */
export function HiddenBlocks({ article, onSetHidden, onForget }: HiddenBlocksProps): JSX.Element {
  const groups = article.level === null ? [] : groupBlocks(article.blocks, article.level);
  if (groups.length > 0)
    return (
      <BlockList groups={groups} count={article.hiddenCount} onSetHidden={onSetHidden} onForget={onForget} />
    );
  return (
    <p class="calm" data-hidden-count={article.hiddenCount}>
      <Check />
      {t(article.level === null ? 'restoredPage' : 'cleanPage')}
    </p>
  );
}

interface BlockListProps {
  readonly groups: readonly BlockGroup[];
  readonly count: number;
  readonly onSetHidden: OnSetHidden;
  readonly onForget: (block: BlockSummary) => void;
}

function BlockList({ groups, count, onSetHidden, onForget }: BlockListProps): JSX.Element {
  const { locale } = useWriting();
  const { isOpen, toggle } = useFolding(groups.length);
  return (
    <details class="hidden-blocks" open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget)}>
      <summary>
        <span class="count" data-hidden-count={count}>
          {plural('hiddenCount', count, locale)}
        </span>
        {/* While it is folded: what there would be to see. */}
        {!isOpen && (
          <span class="kinds">{groups.map(({ kind }) => kindName(kind)).join(t('listComma'))}</span>
        )}
        <Chevron />
      </summary>
      <ul>
        {groups.map(({ kind, blocks: [first, ...others] }) =>
          first && others.length === 0 ? (
            <BlockRow key={kind} block={first} withKind onSetHidden={onSetHidden} onForget={onForget} />
          ) : (
            first && (
              <BlockGroupRow
                key={kind}
                kind={kind}
                blocks={[first, ...others]}
                onSetHidden={onSetHidden}
                onForget={onForget}
              />
            )
          ),
        )}
      </ul>
    </details>
  );
}
