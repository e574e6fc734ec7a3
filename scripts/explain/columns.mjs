/**
 * Rows with their columns below each other. The last column is for the page's own text: it stands at the end of the
 * row, so that right-to-left text disturbs no other.
 * @param {readonly (readonly (string | number)[])[]} rows numbers are set to the right
 * @returns {string[]} one line a row, indented
 */
export function columns(rows) {
  /** @type {number[]} */
  const widths = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, String(cell).length);
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      if (i === row.length - 1) return String(cell);
      return typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
    });
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/**
 * The first words of a text on one line.
 * @param {string} text
 * @param {number} [length] most characters
 */
export function firstWords(text, length = 70) {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s\S*$/, '')} …`;
}
