import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportedStory } from '../shared/exported-story.ts';
import { saveFile } from '../shared/save-file.ts';
import type { CopyChoice } from './copy-choices.ts';
import type { StoryConnection } from './story-connection.ts';

/** How long the button says that it has been done, in milliseconds. */
const SHOWN_FOR = 2400;

/** What became of the last choice. `blocked`: the browser did not let us copy this text. */
export type Outcome =
  | { readonly is: 'copied' | 'saved'; readonly what: string }
  | { readonly is: 'blocked'; readonly text: string }
  | { readonly is: 'gone' };

export interface Copies {
  readonly outcome: Outcome | null;
  /** Asks for the story while the reader is still choosing, so that the copy is made within the click. */
  prepare(): void;
  choose(choice: CopyChoice): void;
}

/** Copies and saves the story, fetched from the page once, and says for a while how that went. */
export function useCopies(story: StoryConnection): Copies {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const asked = useRef<Promise<ExportedStory | null> | null>(null);
  useEffect(() => {
    if (outcome?.is !== 'copied' && outcome?.is !== 'saved') return;
    const timer = setTimeout(setOutcome, SHOWN_FOR, null);
    return () => clearTimeout(timer);
  }, [outcome]);
  return {
    outcome,
    prepare() {
      setOutcome(null);
      asked.current = story.take();
    },
    choose(choice) {
      const taken = asked.current ?? story.take();
      void taken.then((exported) => carryOut(exported, choice)).then(setOutcome);
    },
  };
}

async function carryOut(exported: ExportedStory | null, { id, label }: CopyChoice): Promise<Outcome> {
  if (exported === null) return { is: 'gone' };
  if (id === 'file') {
    saveFile(exported.file.name, exported.file.text, 'text/markdown');
    return { is: 'saved', what: exported.file.name };
  }
  try {
    await navigator.clipboard.writeText(exported.texts[id]);
    return { is: 'copied', what: label };
  } catch {
    return { is: 'blocked', text: exported.texts[id] };
  }
}
