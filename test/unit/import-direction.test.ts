import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import biome from '../../biome.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const SRC = path.join(ROOT, 'src');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** What each part may import whole, and what it may know by its types alone. */
const MAY: Readonly<Record<string, { readonly use: readonly string[]; readonly know: readonly string[] }>> = {
  knowledge: { use: ['knowledge'], know: ['engine'] },
  engine: { use: ['engine', 'knowledge'], know: [] },
  page: { use: ['page', 'engine', 'knowledge', 'shared'], know: ['background', 'popup'] },
  shared: { use: ['shared', '_locales', 'knowledge'], know: ['engine'] },
  popup: { use: ['popup', 'shared'], know: ['engine', 'page'] },
  options: { use: ['options', 'shared', 'knowledge'], know: ['engine'] },
  welcome: { use: ['welcome', 'shared'], know: ['engine'] },
  background: { use: ['background', 'shared', '_locales'], know: ['engine'] },
};

/** Looks into tables and names that two parts must agree on, each with its reason. */
const EXCEPTIONS = new Set([
  // The home of an agency, and how long a Hijri month is: tables.
  'popup/source-link.tsx → engine/facts/agency-home.ts',
  'shared/hijri-day.ts → engine/facts/hijri.ts',
  // The kinds of clutter, in the order of the popup's list.
  'popup/group-blocks.ts → engine/model.ts',
]);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(path.join(SRC, file), 'utf8');
  return [...code.matchAll(/^(import|export)( type)?\b[^'"]*?\bfrom '(\.[^']+)'/gm)].map((found) => ({
    from: file,
    to: path.relative(SRC, path.resolve(SRC, path.dirname(file), found[3] ?? '')),
    isType: found[2] !== undefined,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.(test|testing)\.tsx?$/.test(file),
);
const partOf = (file: string) => file.split(path.sep)[0] ?? '';

describe.each(Object.entries(MAY))('src/%s', (part, { use, know }) => {
  const imports = files.filter((file) => partOf(file) === part).flatMap(importsOf);

  it('imports what stands below it, and knows the rest by its types', () => {
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports
      .filter(({ to, isType }) => !use.includes(partOf(to)) && !(isType && know.includes(partOf(to))))
      .map(({ from, to }) => `${from} → ${to}`)
      .filter((line) => !EXCEPTIONS.has(line));
    expect(wrong).toEqual([]);
  });
});

describe('the linter', () => {
  it.each(Object.entries(MAY))(
    'lets no import of src/%s go where not even a type may come from',
    (part, may) => {
      const never = Object.keys(MAY).filter((other) => ![...may.use, ...may.know].includes(other));
      const rule = biome.overrides.find(({ includes }) => includes.includes(`src/${part}/**/*.ts`));
      const patterns = rule?.linter.rules.style.noRestrictedImports.options.patterns ?? [];
      expect(patterns.flatMap(({ group }) => group).sort()).toEqual(
        never.map((other) => `**/${other}/**`).sort(),
      );
      expect(rule?.includes).toContain(`src/${part}/**/*.tsx`);
    },
  );

  it('says so', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'matn-lint-'));
    copyFileSync(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'));
    const probe = (file: string, target: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `export { a } from '${target}';\n`);
    };
    probe('src/engine/one.ts', '../page/hide.ts');
    probe('src/engine/facts/two.ts', '../../shared/i18n.ts');
    probe('src/popup/three.tsx', '../background/index.ts');
    probe('src/page/four.ts', '../engine/read-page.ts');
    const { stderr } = spawnSync(process.execPath, [BIOME, 'lint', '.'], { cwd: folder, encoding: 'utf8' });
    const said = [...stderr.matchAll(/^(\S+):\d+:\d+ lint\/style\/noRestrictedImports/gm)];
    expect(said.map(([, file]) => file).sort()).toEqual([
      'src/engine/facts/two.ts',
      'src/engine/one.ts',
      'src/popup/three.tsx',
    ]);
  });
});

it('every part of the source has its rule', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY).sort());
});
