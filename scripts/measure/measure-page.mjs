import { openLabelledPage } from '../open-labelled-page.mjs';
import { compareFacts } from './compare-facts.mjs';
import { neutralText } from './neutral-text.mjs';
import { overlap } from './overlap.mjs';

/**
 * @typedef {import('../../src/engine/model.ts').PageReading} PageReading
 * @typedef {import('../../src/engine/model.ts').Reason} Reason
 * @typedef {import('../../test/unit/engine/pages/label.ts').Label} Label
 * @typedef {import('../../test/unit/engine/pages/label.ts').LabelledClutter} LabelledClutter
 * @typedef {import('./labelled-pages.mjs').LabelledPage} LabelledPage
 * @typedef {import('./load-gauges.mjs').Gauges} Gauges
 *
 * @typedef {object} Figures of one page
 * @property {string} name
 * @property {boolean} isArticle as labelled
 * @property {string} reading `article`; or `not-article: RULE`, `not-arabic: RULE`, `error: MESSAGE`
 * @property {number} body labelled sentences of the body that the page shows
 * @property {{text: string, reason: Reason | null}[]} lost those that are not whole at level declutter, and for what
 * @property {number} clutter labelled snippets of level 1 that the page shows
 * @property {LabelledClutter[]} left those that it still shows at level declutter
 * @property {number} precision of what stays at level article
 * @property {number} recall
 * @property {Record<'title' | 'day' | 'source' | 'tags', boolean> | null} facts which are right; null: not labelled
 */

/**
 * What a reading of a page is worth.
 * @param {LabelledPage} page
 * @param {Gauges} gauges
 * @param {boolean} blind the engine reads the page without any class and id
 * @returns {Promise<Figures>} an engine that throws has lost the whole story
 */
export async function measurePage(page, gauges, blind) {
  const { label, name, bodyOnly } = page;
  const isArticle = !label.notArticle;
  try {
    const window = await openLabelledPage(page.html(), label);
    // What a reader sees, and what stands beside the body, is asked of the page with its names and styles.
    const lines = gauges.visibleLines(window);
    const neutral = neutralText(window.document, lines, page, gauges.squash);
    if (blind) dropNames(window.document);
    const reading = gauges.readPage(window.document, label.url);
    const figures = {
      name,
      isArticle,
      reading: reading.kind === 'article' ? reading.kind : `${reading.kind}: ${reading.why}`,
      ...compareDeclutter(label, lines.flat(), reading, gauges),
      ...compareArticle(label, lines, neutral, gauges.blockHiding(reading, 2)),
      facts: bodyOnly || !isArticle ? null : compareFacts(label, reading, gauges),
    };
    window.close();
    return figures;
  } catch (error) {
    return {
      name,
      isArticle,
      reading: `error: ${error instanceof Error ? error.message : error}`,
      body: label.body.length,
      lost: label.body.map((text) => ({ text, reason: null })),
      clutter: 0,
      left: [],
      precision: 0,
      recall: 0,
      facts: null,
    };
  }
}

/** @param {Document} doc */
function dropNames(doc) {
  for (const element of doc.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

/**
 * Sentences and snippets are looked for in all that is shown, run together: a box may have cut them in pieces.
 * @param {Label} label
 * @param {readonly Text[]} nodes that the page shows
 * @param {PageReading} reading
 * @param {Gauges} gauges
 */
function compareDeclutter(label, nodes, reading, { squash, blockHiding, nodesOf }) {
  const findBlock = blockHiding(reading, 1);
  /** @param {readonly Text[]} some */
  const join = (some) => squash(some.map((node) => node.data).join(''));
  const before = join(nodes);
  const after = join(nodes.filter((node) => !findBlock(node)));
  const body = label.body.filter((text) => before.includes(squash(text)));
  const clutter = label.clutter.filter(({ level, text }) => level === 1 && before.includes(squash(text)));
  return {
    body: body.length,
    lost: body
      .filter((text) => !after.includes(squash(text)))
      .map((text) => {
        const blocks = nodesOf(nodes, squash(text)).map(findBlock);
        return { text, reason: blocks.find((block) => block !== undefined)?.reason ?? null };
      }),
    clutter: clutter.length,
    left: clutter.filter(({ text }) => after.includes(squash(text))),
  };
}

/**
 * @param {Label} label
 * @param {ReturnType<Gauges['visibleLines']>} lines
 * @param {ReadonlySet<Text>} neutral
 * @param {(node: Node) => unknown} findBlock
 */
function compareArticle(label, lines, neutral, findBlock) {
  const shown = lines.map((line) =>
    line.map((node) => (neutral.has(node) || findBlock(node) ? ' ' : node.data)).join(''),
  );
  return overlap(label.body.join('\n'), shown.join('\n'));
}
