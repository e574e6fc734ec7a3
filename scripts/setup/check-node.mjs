import { readFileSync } from 'node:fs';

// A program of its own, run before the others, for Node 16 and older cannot even load those: they lack some names that
// are imported there. Imported as well, for who runs them without npm. Nothing here that Node 14 does not know.
const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const [wantedMajor = 0, wantedMinor = 0] = engines.node.replace('>=', '').split('.').map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `Matn needs Node ${wantedMajor}.${wantedMinor} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Get a current one from https://nodejs.org or with your version manager, then run the same command again.',
  );
  process.exit(1);
}
