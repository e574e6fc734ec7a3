/** Spells out the choices of a pattern: `(اقرأ|شاهد) (أيضا|)` is «اقرأ أيضا», «اقرأ», «شاهد أيضا», «شاهد». */
export function expandChoices(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  const close = pattern.indexOf(')', open);
  const before = pattern.slice(0, open);
  const rest = expandChoices(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => rest.map((tail) => before + choice + tail));
}
