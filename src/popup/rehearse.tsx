import { render } from 'preact';
import { DEFAULTS } from '../shared/settings.ts';
import type { ArticleSummary, FactSummary } from '../shared/summary.ts';
import { WritingContext } from '../shared/use-settings.ts';
import { writingFor } from '../shared/writing.ts';
import { ArticleCard } from './article-card.tsx';
import { HiddenBlocks } from './hidden-blocks.tsx';
import { LevelSwitch } from './level-switch.tsx';

const date = (iso: string) => fact({ iso, precision: 'minute', calendar: 'gregorian' } as const);

function fact<T>(value: T): FactSummary<T> {
  return { value, raw: '', where: 'visible', detail: '', visible: true };
}

/** A story that has everything which takes code of its own to draw. */
const STORY: ArticleSummary = {
  state: 'ready',
  level: 'declutter',
  host: '',
  title: fact('…'),
  published: date('2023-09-05T09:41'),
  modified: date('2023-09-05T17:49'),
  disputed: null,
  sources: [fact('…')],
  publisher: null,
  byline: null,
  tags: [fact('…')],
  keywords: [],
  words: 100,
  minutes: 1,
  blocks: [
    { id: 0, kind: 'related', level: 1, text: '…', rule: '', evidence: '', hidden: true },
    { id: 1, kind: 'related', level: 1, text: '…', rule: '', evidence: '', hidden: true },
    { id: 2, kind: 'share', level: 1, text: '…', rule: '', evidence: '', hidden: true },
  ],
  hiddenCount: 3,
};

/**
 * Draws a story that nobody sees, while the page is being read elsewhere: a browser compiles code and loads its tables
 * of months and plurals when they are first asked for, and that is half of the time between answer and drawing.
 */
export function rehearse(): void {
  const nowhere = document.createElement('div');
  const nothing = () => {};
  render(
    <WritingContext.Provider value={writingFor(DEFAULTS)}>
      <LevelSwitch level="declutter" onChoose={nothing} />
      <ArticleCard article={STORY} now={new Date()} reveal={async () => false} />
      <HiddenBlocks article={STORY} onSetHidden={nothing} onForget={nothing} />
    </WritingContext.Provider>,
    nowhere,
  );
  render(null, nowhere);
}
