import type { JSX } from 'preact';
import { Check, File, Hourglass, Listing, Lock, Moved, OtherScript, Trouble } from '../shared/glyphs.tsx';
import { type MessageKey, t } from '../shared/i18n.ts';
import type { PageView } from './tab-connection.ts';

type NoArticleView = Exclude<PageView, { readonly state: 'ready' }>;
type Cause = 'notArticle' | 'notArabic' | Extract<NoArticleView, { readonly state: 'error' }>['why'];

const GLYPHS: Readonly<Record<Cause, () => JSX.Element>> = {
  notArticle: Listing,
  notArabic: OtherScript,
  restricted: Lock,
  pdf: File,
  loading: Hourglass,
  failed: Trouble,
  gone: Moved,
};

interface NoArticleProps {
  readonly view: NoArticleView;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  readonly onAnyway: () => void;
}

/** Where there is nothing to declutter: why, what the reader can do, and that the page is untouched. */
export function NoArticle({ view, onRetry, onReload, onAnyway }: NoArticleProps): JSX.Element {
  const cause = causeOf(view);
  const Glyph = GLYPHS[cause];
  const mayRead = 'mayRead' in view;
  return (
    <section class="no-article">
      <span class="seal">
        <Glyph />
      </span>
      <h1>{t(`${cause}Title` satisfies MessageKey)}</h1>
      <p>{t(mayRead ? 'goneReadable' : (`${cause}Text` satisfies MessageKey))}</p>
      {cause !== 'gone' && (
        <p class="untouched">
          <Check />
          {t('untouched')}
        </p>
      )}
      {(cause === 'loading' || cause === 'failed' || mayRead) && (
        <button type="button" class="retry" data-action="retry" onClick={onRetry}>
          {t(mayRead ? 'goneRead' : 'retry')}
        </button>
      )}
      {cause === 'failed' && (
        <button type="button" class="quiet" data-action="reload" onClick={onReload}>
          {t('reload')}
        </button>
      )}
      {hasText(view) && (
        <button type="button" class="quiet" data-action="anyway" onClick={onAnyway}>
          {t('anyway')}
        </button>
      )}
    </section>
  );
}

/** Whether there is anything to be kept while the rest goes: what the engine refused for another reason. */
function hasText(view: NoArticleView): boolean {
  return view.state !== 'error' && view.why !== 'no-prose' && view.why !== 'empty';
}

/** Why there is nothing to show: the beginning of the names of its messages. */
export function causeOf(view: NoArticleView): Cause {
  if (view.state === 'error') return view.why;
  return view.state === 'not-article' ? 'notArticle' : 'notArabic';
}
