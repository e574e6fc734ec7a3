import type { Read } from './clock-time.ts';
import { formatOffset } from './compare-dates.ts';
import type { DateToken } from './date-tokens.ts';

/** A zone as a page states it: an IANA name, or a fixed offset in minutes. */
export type StatedZone = string | number;

/**
 * The offset that a zone has at a local time. @returns `Z`, `+03:00`, or null when this browser does not
 * know the zone.
 */
export function offsetAt(zone: StatedZone, localIso: string): string | null {
  if (typeof zone === 'number') return formatOffset(zone);
  if (zone === 'UTC') return 'Z';
  try {
    // The offset at the same clock time in UTC; off by the summer-time hour at most twice a year, at night.
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = parts
      .formatToParts(new Date(`${localIso.slice(0, 16)}Z`))
      .find((p) => p.type === 'timeZoneName');
    const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name?.value ?? '');
    if (!match) return null;
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return formatOffset(match[1] === '-' ? -minutes : minutes);
  } catch {
    return null;
  }
}

/**
 * Reads a zone at a token: `GMT`, `GMT+1`, «بتوقيت مكة المكرمة», `+03:00` after a time. The value is null
 * for words that name a zone nobody knows («بتوقيت المجرة»).
 */
export function readZone(
  tokens: readonly DateToken[],
  at: number,
  afterTime: boolean,
): Read<StatedZone | null> | null {
  const meaning = tokens[at]?.meaning;
  if (meaning?.zoneWord) return readNamedZone(tokens, at + 1);
  if (meaning?.zone === 'UTC') return readShift(tokens, at + 1) ?? { value: 'UTC', next: at + 1 };
  // «10:30 GST»; a city without «بتوقيت» is the dateline
  // and «KSA 20:30 - GMT 17:30»
  const isBesideTime = afterTime || tokens[at + 1]?.number != null;
  if (isBesideTime && meaning?.zone && /^[a-z]+$/.test(tokens[at]?.text ?? ''))
    return { value: meaning.zone, next: at + 1 };
  return afterTime && tokens[at]?.text === '+' ? readShift(tokens, at) : null;
}

function readNamedZone(tokens: readonly DateToken[], at: number): Read<StatedZone | null> {
  const zone = tokens[at]?.meaning?.zone;
  if (zone) {
    const shift = readShift(tokens, at + 1);
    return zone === 'UTC' && shift ? shift : { value: zone, next: at + 1 };
  }
  const isName = (token: DateToken | undefined) =>
    token && !token.mark && token.number === null && !token.meaning;
  let next = at;
  while (next < at + 2 && isName(tokens[next])) next += 1;
  return { value: null, next };
}

/** `+3`, `+03:00`, `+0330`; four digits behind a dash are a year, and «GMT - 08/02/2024» is no shift. */
function readShift(tokens: readonly DateToken[], at: number): Read<StatedZone> | null {
  const sign = tokens[at]?.text;
  const hours = tokens[at + 1];
  if ((sign !== '+' && sign !== '-') || hours?.number == null) return null;
  const after = tokens[at + 2];
  const direction = sign === '-' ? -1 : 1;
  if (hours.text.length === 4 && sign === '+') {
    const minutes = Math.floor(hours.number / 100) * 60 + (hours.number % 100);
    return minutes <= 14 * 60 ? { value: minutes, next: at + 2 } : null;
  }
  if (hours.number > 14 || after?.meaning?.month || /^[/.-]$/.test(after?.text ?? '')) return null;
  const minutes = after?.text === ':' ? tokens[at + 3] : undefined;
  if (!minutes) return { value: direction * hours.number * 60, next: at + 2 };
  if (!/^(?:00|30|45)$/.test(minutes.text)) return null;
  return { value: direction * (hours.number * 60 + Number(minutes.text)), next: at + 4 };
}
