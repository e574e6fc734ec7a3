import { daysApart, formatOffset, instantMinutes, localMinutes } from './compare-dates.ts';
import type { DateCandidate } from './machine-dates.ts';
import type { ParsedDate } from './parse-date.ts';

/** Zones that newsrooms of this language sit in: west of Nouakchott there are few, east of Muscat fewer. */
const WEST = -8 * 60;
const EAST = 5 * 60;

/**
 * Completes a date that readers see with the machine date that means the same one. The day stays the shown
 * one, even where a UTC instant falls on the day before. @returns null when no machine date can mean it
 */
export function matchMachine(shown: DateCandidate, machines: readonly DateCandidate[]): DateCandidate | null {
  for (const machine of machines) {
    const date = complete(shown.date, machine.date);
    if (date) return { date, from: shown.from };
  }
  return null;
}

function complete(shown: ParsedDate, machine: ParsedDate): ParsedDate | null {
  if (daysApart(shown, machine) > 1) return null;
  if (shown.time === null) return completeDay(shown, machine);
  const instant = instantMinutes(machine);
  if (shown.offset !== null || instant === null) return shown.day === machine.day ? shown : null;
  const apart = localMinutes(shown) - instant;
  const offset = Math.round(apart / 15) * 15;
  if (Math.abs(apart - offset) > 1 || offset < WEST || offset > 14 * 60) {
    return shown.day === machine.day ? shown : null;
  }
  // The same clock time stamped `Z`: either GMT is shown or the stamp is wrong (seen on Egyptian sites)
  if (offset === 0 && machine.offset === 'Z') return shown;
  const stated = formatOffset(offset);
  return { ...shown, offset: stated, iso: `${shown.day}T${shown.time}${stated}` };
}

/** A day alone takes the machine's time, as long as the time falls on that day. */
function completeDay(shown: ParsedDate, machine: ParsedDate): ParsedDate | null {
  if (shown.day === machine.day) {
    const { iso, precision, time, offset } = machine;
    return { ...shown, iso, precision, time, offset };
  }
  const instant = instantMinutes(machine);
  if (instant === null) return null;
  const day = localMinutes(shown);
  return instant + EAST >= day && instant + WEST < day + 1440 ? shown : null;
}
