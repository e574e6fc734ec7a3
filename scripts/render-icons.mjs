/**
 * Draws icons/icon.svg, and icon-on-dark.svg for dark toolbars, as the PNGs that the manifest names. Run it after changing the drawing;
 * the pictures are committed, the build only copies them.
 *   node scripts/render-icons.mjs        (CHROMIUM=/path/to/chromium where it is not /usr/bin/chromium)
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Drawing → sizes, and what the names of its pictures end with. */
const DRAWINGS = [
  { drawing: 'icon.svg', sizes: [16, 32, 48, 128], ending: '' },
  { drawing: 'icon-on-dark.svg', sizes: [16, 32], ending: '-on-dark' },
];
const folder = new URL('../icons/', import.meta.url);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const { drawing, sizes, ending } of DRAWINGS) {
    const source = await readFile(new URL(drawing, folder), 'base64');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
      );
      await page.waitForFunction(() => document.images[0]?.complete);
      const file = `${size}${ending}.png`;
      await writeFile(new URL(file, folder), await page.screenshot({ omitBackground: true }));
      console.log(`icons/${file}`);
    }
  }
} finally {
  await browser.close();
}
