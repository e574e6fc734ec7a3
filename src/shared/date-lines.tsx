import type { ComponentChildren, JSX } from 'preact';
import { t } from './i18n.ts';
import { showAge } from './show-age.ts';
import { type DateParts, showDateBothWays } from './show-date.ts';
import { useWriting } from './use-settings.ts';

interface DateLinesProps {
  readonly parts: DateParts;
  readonly now: Date;
  /** Draws the date itself, «الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص». */
  readonly children: (date: string) => ComponentChildren;
}

/** The date, and beneath it the other calendar's day and the age: «٢٠ صفر ١٤٤٥ هـ | قبل ٣ سنوات». */
export function DateLines({ parts, now, children }: DateLinesProps): JSX.Element {
  const writing = useWriting();
  const { first, second } = showDateBothWays(parts, writing);
  const isAlike = writing.calendar === 'both';
  const beneath = [isAlike ? null : second, showAge(parts, now, writing.locale) || null];
  return (
    <>
      {children(first)}
      {isAlike && second !== null && <span class="alike">{t('corresponding', second)}</span>}
      <Beneath texts={beneath.filter((text) => text !== null)} />
    </>
  );
}

function Beneath({ texts: [first, second] }: { readonly texts: readonly string[] }): JSX.Element | null {
  if (first === undefined) return null;
  return (
    <small>
      {first}
      {second !== undefined && ' '}
      {second !== undefined && <span class="next">{second}</span>}
    </small>
  );
}
