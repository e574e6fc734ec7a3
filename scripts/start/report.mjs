import { loadModules } from '../load-engine.mjs';

/** @typedef {import('../browsers/read-popup.mjs').PopupReading} PopupReading */

/** @type {{ hijriDayOf: typeof import('../../src/shared/hijri-day.ts').hijriDayOf, HIJRI_MONTH_NAMES:
 *   typeof import('../../src/knowledge/hijri-month-names.ts').HIJRI_MONTH_NAMES }} */
const { hijriDayOf, HIJRI_MONTH_NAMES } = await loadModules(`
  export { hijriDayOf } from './src/shared/hijri-day.ts';
  export { HIJRI_MONTH_NAMES } from './src/knowledge/hijri-month-names.ts';`);

/**
 * What the popup says, for a terminal.
 * @param {PopupReading} reading
 * @returns {string}
 */
export function report(reading) {
  if (reading.state !== 'ready') return `${reading.state}: ${reading.text.replace(/\s*\n\s*/g, ' — ')}`;
  const blocks = reading.blocks.filter(({ hidden }) => hidden);
  const rows = [
    ['Title', reading.title],
    ['Published', reading.published && showDate(reading.published)],
    ['Modified', reading.modified && showDate(reading.modified)],
    ['Source', reading.source],
    ['Publisher', reading.publisher],
    ['Byline', reading.byline],
    ['Tags', reading.tags.join(' · ')],
    ['Keywords', reading.keywords.length > 0 && `${reading.keywords.join(' · ')} (computed)`],
    ['Hidden', `${reading.hiddenCount} blocks`],
  ];
  return [
    ...rows.filter(([, value]) => value).map(([name, value]) => `${String(name).padEnd(10)} ${value}`),
    ...blocks.map(
      ({ kind, text, reason }) => `  ${kind.padEnd(11)} ${text.slice(0, 60)}\n${' '.repeat(14)}↳ ${reason}`,
    ),
  ].join('\n');
}

/**
 * The page's own day in both calendars, never moved by this machine's time zone.
 * @param {string} iso
 */
export function showDate(iso) {
  const day = new Date(`${iso.slice(0, 10)}T00:00Z`);
  const gregorian = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
  const hijri = hijriDayOf(day);
  const time = iso.slice(11).replace(/(?=[+-]\d|Z)/, ' ');
  const both = `${gregorian}${time && `, ${time}`}`;
  return hijri ? `${both} · ${hijri.day} ${HIJRI_MONTH_NAMES.en[hijri.month - 1]} ${hijri.year} AH` : both;
}
