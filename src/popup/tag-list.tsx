import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Copy, Cross } from '../shared/glyphs.tsx';
import { showNumber, t } from '../shared/i18n.ts';
import { showText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { CopyChip, TagChip } from './chips.tsx';
import { PlaceNote } from './fact-place.tsx';
import { type CopyMode, useCopyMode } from './use-copy-mode.ts';

/** More chips than this fold away behind «+٩». */
const SHOWN = 8;
/** What Arabic lists are parted by. */
const COMMA = '، ';

type TextFact = FactSummary<string>;

interface TagListProps {
  readonly tags: readonly TextFact[];
  /** Computed ones, for a page that declares no tags. */
  readonly keywords: readonly TextFact[];
}

/** The page's own tags as chips; computed keywords say that they are computed. */
export function TagList({ tags, keywords }: TagListProps): JSX.Element | null {
  const mode = useCopyMode();
  const name = tags.length > 0 ? 'tag' : 'keyword';
  const facts = tags.length > 0 ? tags : keywords;
  if (facts.length === 0) return null;
  const all = facts.map(({ value }) => showText(value)).join(COMMA);
  return (
    <div class={`tags tags-${name}`}>
      {name === 'keyword' && (
        <p class="tags-label" title={t('keywordsHint')}>
          {t('keywords')}
        </p>
      )}
      <ul aria-label={t(name === 'tag' ? 'tags' : 'keywords')}>
        {mode.isOn && (
          <li>
            <CopyChip first={mode.first} isCopied={mode.copied === all} onCopy={() => mode.copy(all)}>
              {t('copyAll')}
            </CopyChip>
          </li>
        )}
        <Chips facts={facts} name={name} mode={mode} />
        <li>
          <CopyToggle mode={mode} />
        </li>
      </ul>
      <p class="spoken" role="status">
        {mode.copied !== null && t('copied', mode.copied)}
      </p>
      {mode.hasFailed && (
        <p class="failed" role="alert">
          {t('copyFailed')}
        </p>
      )}
      <PlaceNote of={['tag', 'keyword']} />
    </div>
  );
}

interface ChipsProps {
  readonly facts: readonly TextFact[];
  readonly name: 'tag' | 'keyword';
  readonly mode: CopyMode;
}

function Chips({ facts, name, mode }: ChipsProps): JSX.Element {
  const [unfolded, unfold] = useState(false);
  const { locale } = useWriting();
  // One chip more takes no more room than the button that would hide it.
  const shown = unfolded || facts.length <= SHOWN + 1 ? facts.length : SHOWN;
  const rest = showNumber(facts.length - shown, locale);
  return (
    <>
      {facts.map((fact, index) => {
        const words = showText(fact.value);
        return (
          <li key={fact.value} hidden={index >= shown}>
            {mode.isOn ? (
              <CopyChip isCopied={mode.copied === words} onCopy={() => mode.copy(words)}>
                <bdi data-fact={name}>{words}</bdi>
              </CopyChip>
            ) : (
              <TagChip fact={fact} name={name} index={index} />
            )}
          </li>
        );
      })}
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
    </>
  );
}

function CopyToggle({ mode }: { readonly mode: CopyMode }): JSX.Element {
  const label = t(mode.isOn ? 'stopCopying' : 'copyTags');
  return (
    <button
      ref={mode.toggle}
      type="button"
      class="icon"
      data-action="copy-tags"
      aria-pressed={mode.isOn}
      aria-label={label}
      title={label}
      onClick={mode.switch}
    >
      {mode.isOn ? <Cross /> : <Copy />}
    </button>
  );
}
