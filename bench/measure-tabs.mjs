import { readMeter } from './meter.mjs';
import { openExtension } from './open-extension.mjs';
import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

/** Tabs whose cost is compared: the first that are opened, and the last. */
const SAMPLE = 10;

/**
 * Opens tab after tab, declutters each and leaves it open. What a tab costs must not depend on how many there are.
 * @param {string} built folder of the unpacked extension
 * @param {number} tabs
 * @returns {Promise<{ nodes: number, kilobytes: number, grownNodes: number, grownKilobytes: number, background: number }>}
 *   `nodes`, `kilobytes`: what decluttering leaves in one of the first tabs (nodes of the DOM, heap of JavaScript);
 *   `grown…`: how much more it is in one of the last; `background`: kilobytes that the background holds more for each
 *   tab after the first ones
 */
export async function measureTabs(built, tabs) {
  const { browser, id, click, openPage } = await openExtension(built);
  try {
    const page = [...savedPages()].find(({ name }) => name === 'b-lebanon-storm-liveblog');
    if (!page) throw new Error('no page');
    /** @type {{ nodes: number, kilobytes: number }[]} */
    const costs = [];
    let early = 0;
    for (let i = 0; i < tabs; i++) {
      const tab = await openPage(new URL(`/tab/${i}`, page.url).href, page.html);
      const devtools = await tab.createCDPSession();
      await devtools.send('Performance.enable');
      const before = await readMeter({ devtools }, true);
      const popup = await click(tab);
      await popup.waitForSelector('[data-state="ready"]');
      await popup.close();
      const after = await readMeter({ devtools }, true);
      costs.push({
        nodes: after.Nodes - before.Nodes,
        kilobytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
      });
      await devtools.detach();
      if (i === SAMPLE) early = await backgroundHeap(browser, id);
    }
    const late = await backgroundHeap(browser, id);
    const typical = (/** @type {'nodes' | 'kilobytes'} */ what, /** @type {typeof costs} */ some) =>
      median(some.map((cost) => cost[what]));
    const nodes = typical('nodes', costs.slice(0, SAMPLE));
    const kilobytes = typical('kilobytes', costs.slice(0, SAMPLE));
    return {
      nodes,
      kilobytes,
      grownNodes: typical('nodes', costs.slice(-SAMPLE)) - nodes,
      grownKilobytes: typical('kilobytes', costs.slice(-SAMPLE)) - kilobytes,
      background: (late - early) / Math.max(1, tabs - 1 - SAMPLE),
    };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id of the extension
 * @returns {Promise<number>} kilobytes of JavaScript that the background holds
 */
async function backgroundHeap(browser, id) {
  const target = await browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().startsWith(`chrome-extension://${id}/`),
  );
  const devtools = await target.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1024;
}
