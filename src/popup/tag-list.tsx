import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { showNumber, t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { FactPlace, type OnReveal } from './fact-place.tsx';

/** More chips than this fold away behind «+٩». */
const SHOWN = 8;

interface TagListProps {
  readonly tags: readonly FactSummary<string>[];
  /** Computed ones, for a page that declares no tags. */
  readonly keywords: readonly FactSummary<string>[];
  readonly onReveal: OnReveal;
}

/** The page's own tags as chips; computed keywords say that they are computed. */
export function TagList({ tags, keywords, onReveal }: TagListProps): JSX.Element | null {
  const [unfolded, unfold] = useState(false);
  const name = tags.length > 0 ? 'tag' : 'keyword';
  const facts = tags.length > 0 ? tags : keywords;
  if (facts.length === 0) return null;
  // One chip more takes no more room than the button that would hide it.
  const shown = unfolded || facts.length <= SHOWN + 1 ? facts.length : SHOWN;
  const rest = showNumber(facts.length - shown);
  return (
    <div class={`tags tags-${name}`}>
      {name === 'keyword' && (
        <p class="tags-label" title={t('keywordsHint')}>
          {t('keywords')}
        </p>
      )}
      <ul aria-label={t(name === 'tag' ? 'tags' : 'keywords')}>
        {facts.map((fact, index) => (
          <li key={fact.value} hidden={index >= shown}>
            <FactPlace fact={fact} name={name} index={index} onReveal={onReveal}>
              <bdi data-fact={name}>{showText(fact.value)}</bdi>
            </FactPlace>
          </li>
        ))}
        {shown < facts.length && (
          <li>
            <button
              type="button"
              class="more"
              aria-label={t('moreTagsLabel', rest)}
              onClick={() => unfold(true)}
            >
              {t('moreTags', rest)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
