/**
 * Draws icons/icon.svg as the PNGs that the manifest names. Run it after changing the drawing;
 * the pictures are committed, the build only copies them.
 *   node scripts/render-icons.mjs        (CHROMIUM=/path/to/chromium where it is not /usr/bin/chromium)
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../icons/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'base64');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    console.log(`icons/${size}.png`);
  }
} finally {
  await browser.close();
}
