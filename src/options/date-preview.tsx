import type { JSX } from 'preact';
import { DateLines } from '../shared/date-lines.tsx';
import { t } from '../shared/i18n.ts';
import { readParts } from '../shared/show-date.ts';

/** A morning on which the months of all families have different names. */
const SAMPLE = readParts({ iso: '2023-07-05T09:41', precision: 'minute', calendar: 'gregorian' });

/** A date as the popup would tell it, drawn anew at every choice. */
export function DatePreview({ now }: { readonly now: Date }): JSX.Element | null {
  if (SAMPLE === null) return null;
  return (
    <dl class="facts preview" aria-label={t('preview')} aria-live="polite">
      <dt>{t('published')}</dt>
      <dd>
        <DateLines parts={SAMPLE} now={now}>
          {(date) => <time dateTime="2023-07-05T09:41">{date}</time>}
        </DateLines>
      </dd>
    </dl>
  );
}
