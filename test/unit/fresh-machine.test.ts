import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SCRIPTS = path.resolve(import.meta.dirname, '../../scripts');

/** What a script loads before it runs a line of its own, and what that loads. */
function loaded(file: string, known = new Set<string>()): Set<string> {
  const code = readFileSync(file, 'utf8');
  for (const [, name = ''] of code.matchAll(
    /^(?:import|export)\b(?:[^'"()]*?\bfrom)? *['"]([^'"]+)['"];$/gm,
  )) {
    if (!name.startsWith('.')) known.add(name);
    else if (!known.has(path.resolve(path.dirname(file), name))) {
      known.add(path.resolve(path.dirname(file), name));
      loaded(path.resolve(path.dirname(file), name), known);
    }
  }
  return known;
}

it.each(['start.mjs', 'test.mjs', 'setup.mjs'])('%s begins where no package is installed yet', (name) => {
  const names = [...loaded(path.join(SCRIPTS, name))];
  expect(names).toContain('node:path');
  expect(names.filter((other) => !path.isAbsolute(other) && !other.startsWith('node:'))).toEqual([]);
});

it('would see a package behind another script', () => {
  expect([...loaded(path.join(SCRIPTS, 'start/report.mjs'))]).toContain('esbuild');
});
