import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Check, Chevron } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { isolate } from '../shared/show-text.ts';
import { CopyMenu } from './copy-menu.tsx';
import type { StoryConnection } from './story-connection.ts';
import { type Outcome, useCopies } from './use-copies.ts';

interface ActionsProps {
  readonly story: StoryConnection;
  /** Further buttons of the row. */
  readonly children?: ComponentChildren;
}

/** «نسخ ⌄ | طباعة»: what can be done with the story. */
export function Actions({ story, children }: ActionsProps): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  const copies = useCopies(story);
  const print = async () => setFailed(!(await story.print()));
  return (
    <section class="actions" aria-label={t('actions')}>
      <div class="actions-row">
        <CopyButton copies={copies} />
        {/* Firefox for Android has it in its own menu alone. */}
        {'print' in window && (
          <button type="button" class="action" data-action="print" onClick={() => void print()}>
            {t('print')}
          </button>
        )}
        {children}
      </div>
      <p class="spoken" role="status">
        {said(copies.outcome)}
      </p>
      {(copies.outcome?.is === 'gone' || hasFailed) && (
        <p class="failed" role="alert">
          {t('storyGone')}
        </p>
      )}
      {copies.outcome?.is === 'blocked' && <ByHand text={copies.outcome.text} />}
    </section>
  );
}

function CopyButton({ copies }: { readonly copies: ReturnType<typeof useCopies> }): JSX.Element {
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const show = (start: 'first' | 'last') => {
    copies.prepare();
    setOpen(start);
  };
  const close = useCallback((isByKey: boolean) => {
    setOpen(null);
    if (isByKey) button.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const isDone = copies.outcome?.is === 'copied' || copies.outcome?.is === 'saved';
  return (
    <div class="copying">
      <button
        ref={button}
        type="button"
        class="action"
        data-action="copy"
        data-done={isDone}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : MENU}
        onClick={() => (open === null ? show('first') : close(false))}
        onKeyDown={onKeyDown}
      >
        {t('copy')}
        {isDone ? <Check /> : <Chevron />}
      </button>
      {open !== null && (
        <CopyMenu
          id={MENU}
          start={open}
          onClose={close}
          onChoose={(choice) => {
            close(true);
            copies.choose(choice);
          }}
        />
      )}
    </div>
  );
}

const MENU = 'copy-menu';

function said(outcome: Outcome | null): string | null {
  if (outcome?.is === 'copied') return t('copied', outcome.what);
  return outcome?.is === 'saved' ? t('saving', isolate(outcome.what)) : null;
}

/** The way out where the browser forbids the clipboard: the text, chosen already. */
function ByHand({ text }: { readonly text: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label class="by-hand">
      <span role="alert">{t('copyByHand')}</span>
      <textarea ref={field} readOnly rows={4} dir="auto" value={text} />
    </label>
  );
}
