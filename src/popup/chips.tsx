import type { ComponentChildren, JSX, RefObject } from 'preact';
import { Check, Copy } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { linkOf } from '../shared/show-link.ts';
import { clipText, isolate, showText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { describePlace, MOST_KEY } from './describe-place.ts';
import { FactPlace } from './fact-place.tsx';

interface TagChipProps {
  readonly fact: FactSummary<string>;
  readonly name: 'tag' | 'keyword';
  readonly index: number;
}

/** A tag: leads to the publisher's own page of it, where the page links one, else to its place. */
export function TagChip({ fact, name, index }: TagChipProps): JSX.Element {
  const words = <bdi data-fact={name}>{showText(fact.value)}</bdi>;
  const link = linkOf(fact.href);
  if (!link) {
    return (
      <FactPlace fact={fact} name={name} index={index}>
        {words}
      </FactPlace>
    );
  }
  const opened = t('openTag', isolate(clipText(link.host, MOST_KEY)));
  return (
    <a
      class="place"
      href={link.href}
      target="_blank"
      rel="noreferrer"
      title={`${describePlace(fact)}\n${opened}`}
    >
      {words}
    </a>
  );
}

interface CopyChipProps {
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly children: ComponentChildren;
  readonly first?: RefObject<HTMLButtonElement | null>;
}

/** The same while copying; a tick where the copy was just taken. */
export function CopyChip({ isCopied, onCopy, children, first }: CopyChipProps): JSX.Element {
  return (
    <button ref={first ?? null} type="button" class="place copy" data-copied={isCopied} onClick={onCopy}>
      {children}
      {isCopied ? <Check /> : <Copy />}
    </button>
  );
}
