import type { JSX } from 'preact';
import type { PageDate } from '../engine/model.ts';
import { interfaceLocale } from '../shared/i18n.ts';
import { showAge } from '../shared/show-age.ts';
import { readParts, showDate, showHijri, showUpdate } from '../shared/show-date.ts';
import { showText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { FactPlace, type OnReveal } from './fact-place.tsx';

type DateFact = FactSummary<PageDate>;

interface PublishedProps {
  readonly fact: DateFact;
  readonly now: Date;
  readonly onReveal: OnReveal;
}

/** Weekday, day and time; the Hijri day and the age beneath. */
export function Published({ fact, now, onReveal }: PublishedProps): JSX.Element {
  const parts = readParts(fact.value);
  const locale = interfaceLocale();
  const age = parts && showAge(parts, now, locale);
  return (
    <>
      <FactPlace fact={fact} name="published" onReveal={onReveal}>
        <time data-fact="published" dateTime={fact.value.iso}>
          {parts ? showDate(parts, locale) : showText(fact.raw)}
        </time>
      </FactPlace>
      {parts && (
        <small>
          {`${showHijri(parts, locale)} `}
          {age && <span class="next">{age}</span>}
        </small>
      )}
    </>
  );
}

interface ModifiedProps {
  readonly fact: DateFact;
  readonly published: PageDate | null;
  readonly onReveal: OnReveal;
}

export function Modified({ fact, published, onReveal }: ModifiedProps): JSX.Element {
  const parts = readParts(fact.value);
  return (
    <FactPlace fact={fact} name="modified" onReveal={onReveal}>
      <time data-fact="modified" dateTime={fact.value.iso}>
        {parts ? showUpdate(parts, published && readParts(published), interfaceLocale()) : showText(fact.raw)}
      </time>
    </FactPlace>
  );
}
