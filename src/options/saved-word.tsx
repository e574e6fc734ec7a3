import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';

/** How long the word stands, in milliseconds. */
const SHOWN = 2500;

/** What became of the last choice. `times` counts them: the same word is said again for each. */
export interface Outcome {
  readonly what: 'saved' | 'savedHere' | 'saveFailed';
  readonly times: number;
}

/** «حُفظ»: seen for a moment, and said to those who do not see it. */
export function SavedWord({ outcome }: { readonly outcome: Outcome | null }): JSX.Element {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (outcome === null) return;
    setShown(true);
    if (outcome.what === 'saveFailed') return;
    const timer = setTimeout(() => setShown(false), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const hasFailed = outcome?.what === 'saveFailed';
  return (
    <p
      class={`saved${isShown ? ' shown' : ''}${hasFailed ? ' failed' : ''}`}
      role={hasFailed ? 'alert' : 'status'}
    >
      {isShown && outcome && <span key={outcome.times}>{t(outcome.what)}</span>}
    </p>
  );
}
