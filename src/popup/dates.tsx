import type { JSX } from 'preact';
import type { PageDate } from '../engine/model.ts';
import { DateLines } from '../shared/date-lines.tsx';
import { fill } from '../shared/fill.ts';
import { Trouble } from '../shared/glyphs.tsx';
import { type DateParts, isSameDay, readParts, showDateBothWays, showUpdate } from '../shared/show-date.ts';
import { clipText } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';
import { useWriting } from '../shared/use-settings.ts';
import { MOST_WORDS } from './describe-place.ts';
import { FactPlace } from './fact-place.tsx';

type DateFact = FactSummary<PageDate>;

interface PublishedProps {
  readonly fact: DateFact;
  readonly disputed: DateFact | null;
  readonly now: Date;
}

/** Weekday, day and time; the other calendar's day and the age beneath; and who says otherwise. */
export function Published({ fact, disputed, now }: PublishedProps): JSX.Element {
  const parts = readParts(fact.value);
  const draw = (date: string) => (
    <FactPlace fact={fact} name="published">
      <time data-fact="published" dateTime={fact.value.iso}>
        {date}
      </time>
    </FactPlace>
  );
  if (!parts) return draw(clipText(fact.raw, MOST_WORDS));
  return (
    <>
      <DateLines parts={parts} now={now}>
        {draw}
      </DateLines>
      <Disputed fact={disputed} published={parts} />
    </>
  );
}

interface DisputedProps {
  readonly fact: DateFact | null;
  readonly published: DateParts;
}

/** The day that the page's data name, where it is another than the one in sight. */
function Disputed({ fact, published }: DisputedProps): JSX.Element | null {
  const writing = useWriting();
  const other = fact && readParts(fact.value);
  if (!fact || !other || isSameDay(other, published)) return null;
  const time = (
    <FactPlace fact={fact} name="disputed">
      <time data-fact="disputed" dateTime={fact.value.iso}>
        {showDateBothWays({ ...other, hasTime: false }, writing).first}
      </time>
    </FactPlace>
  );
  return (
    <span class="disputed">
      <Trouble />
      <span>{fill('disputedDate', time)}</span>
    </span>
  );
}

interface ModifiedProps {
  readonly fact: DateFact;
  readonly published: PageDate | null;
}

/** When the story was changed; only the time where it was on the day it was published. */
export function Modified({ fact, published }: ModifiedProps): JSX.Element {
  const writing = useWriting();
  const parts = readParts(fact.value);
  return (
    <FactPlace fact={fact} name="modified">
      <time data-fact="modified" dateTime={fact.value.iso}>
        {parts
          ? showUpdate(parts, published && readParts(published), writing)
          : clipText(fact.raw, MOST_WORDS)}
      </time>
    </FactPlace>
  );
}
