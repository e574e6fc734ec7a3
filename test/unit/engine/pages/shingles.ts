const SIZE = 4;

/** Runs of four words; a shorter line is one run by itself. */
export function shingles(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const words = line.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    for (let i = 0; i === 0 || i <= words.length - SIZE; i++) {
      const run = words.slice(i, i + SIZE).join(' ');
      if (run) found.add(run);
    }
  }
  return found;
}

/** Share of the one that is in the other; 1 for nothing. */
export function shareIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0) return 1;
  return [...some].filter((run) => others.has(run)).length / some.size;
}
