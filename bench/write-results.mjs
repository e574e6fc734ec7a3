/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value
 * @property {number} limit what it must not exceed
 * @property {(value: number) => string} show
 * @property {boolean} [isAsked] false for what is only told
 */

/**
 * @param {object} results
 * @param {string} results.browser
 * @param {number} results.pages
 * @param {readonly Row[]} results.rows
 * @param {readonly { name: string, ms: number }[]} results.contenders medians over the pages
 * @param {readonly { nodes: number, matn: number, walk: number }[]} results.growth
 * @returns {string} Markdown
 */
export function writeResults({ browser, pages, rows, contenders, growth }) {
  return `# Speed

\`npm run bench\` wrote this in ${browser}: ${pages} pages, medians. Time is what the page's main thread spent, whatever else
the machine did. Ratios are made on each page first; milliseconds are this machine's own. A bare walk visits every
element and text with a TreeWalker and adds up the lengths of the texts.

| what | measured | must reach | |
|---|---:|---:|---|
${rows.map(line).join('\n')}

## One page, in milliseconds

\`\`\`
${bars(contenders.map(({ name, ms }) => ({ name, value: ms })))}
\`\`\`

## Growth, in milliseconds

\`\`\`
${bars(growth.map(({ nodes, matn }) => ({ name: `${nodes} nodes`, value: matn })))}
\`\`\`
`;
}

/** @param {Row} row */
function line({ what, value, limit, show, isAsked = true }) {
  const verdict = isAsked ? (value <= limit ? 'reached' : 'not reached') : '';
  return `| ${what} | ${show(value)} | ${isAsked ? `≤ ${show(limit)}` : ''} | ${verdict} |`;
}

const WIDTH = 40;

/**
 * Bars on a logarithmic scale: a third of the width is a factor of ten or so.
 * @param {readonly { name: string, value: number }[]} items
 */
function bars(items) {
  const [least, most] = [Math.min, Math.max].map((pick) =>
    Math.log(pick(...items.map(({ value }) => value))),
  );
  const span = (most ?? 1) - (least ?? 0) || 1;
  const wide = Math.max(...items.map(({ name }) => name.length));
  return items
    .map(({ name, value }) => {
      const length = 1 + Math.round(((Math.log(value) - (least ?? 0)) / span) * (WIDTH - 1));
      return `${name.padEnd(wide)} ${'█'.repeat(length).padEnd(WIDTH)} ${value.toPrecision(3)}`;
    })
    .join('\n');
}
