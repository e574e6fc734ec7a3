import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../shared/glyphs.tsx';
import { plural, showNumber, t } from '../shared/i18n.ts';
import { useWriting } from '../shared/use-settings.ts';
import { type Piece, SAMPLE_STORY } from './sample-story.ts';

const { host, title, line, pieces, breaking } = SAMPLE_STORY;
const CLUTTER = [breaking, ...pieces].filter(({ kind }) => kind !== 'story').length;

/** A page as papers make them, in a window with our button: one click, and the text is left; one more, and it is back. */
export function SamplePage(): JSX.Element {
  const { locale } = useWriting();
  const [isClean, setClean] = useState(false);
  const count = plural('hiddenCount', CLUTTER, locale);
  const [wasClicked, setClicked] = useState(false);
  return (
    <figure class="try">
      <figcaption>
        <p role="status">{t(isClean ? 'tryBack' : wasClicked ? 'restoredPage' : 'tryHint', count)}</p>
      </figcaption>
      <div class="window">
        <div class="toolbar">
          <bdi class="address">{host}</bdi>
          <button
            type="button"
            class="button"
            data-action="try"
            aria-pressed={isClean}
            title={t('actionTitle')}
            onClick={() => {
              setClean(!isClean);
              setClicked(true);
            }}
          >
            <Mark />
            <span class="spoken">{t('tryButton')}</span>
            {isClean && (
              <span class="badge" aria-hidden="true">
                {showNumber(CLUTTER, locale)}
              </span>
            )}
          </button>
        </div>
        <article class="page" lang="ar" dir="rtl" data-clean={isClean}>
          <Part {...breaking} />
          <h2>{title}</h2>
          <p class="line">{line}</p>
          {pieces.map((piece) => (
            <Part key={piece.text} {...piece} />
          ))}
        </article>
      </div>
    </figure>
  );
}

function Part({ kind, text, rows }: Piece): JSX.Element {
  if (kind === 'story') return <p>{text}</p>;
  return (
    <div class="part">
      <div class={kind}>
        {text}
        {rows && (
          <ol>
            {rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
