import type { JSX } from 'preact';
import { plural, t } from '../shared/i18n.ts';
import type { ArticleSummary, BlockSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { BlockGroupRow } from './block-group-row.tsx';
import { BlockRow, type OnSetHidden } from './block-row.tsx';
import { Check, Chevron } from './glyphs.tsx';
import { groupBlocks } from './group-blocks.ts';

interface HiddenBlocksProps {
  readonly article: ArticleSummary;
  readonly onSetHidden: OnSetHidden;
  readonly onForget: (block: BlockSummary) => void;
}

/** How much is hidden, and what; a calm word where nothing is. */
export function HiddenBlocks({ article, onSetHidden, onForget }: HiddenBlocksProps): JSX.Element {
  const { locale } = useWriting();
  const groups = article.level === null ? [] : groupBlocks(article.blocks, article.level);
  if (groups.length === 0) {
    return (
      <p class="calm" role="status" data-hidden-count={article.hiddenCount}>
        <Check />
        {t(article.level === null ? 'restoredPage' : 'cleanPage')}
      </p>
    );
  }
  return (
    <details class="hidden-blocks" open>
      <summary>
        <span role="status" data-hidden-count={article.hiddenCount}>
          {plural('hiddenCount', article.hiddenCount, locale)}
        </span>
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
