/**
 * @param {readonly { name: string, title: string }[]} states
 * @returns {string} the page that shows all pictures, in Markdown
 */
export function writeIndex(states) {
  const parts = states.map(
    ({ name, title }) =>
      `## ${title}\n\n` +
      ['Chromium', 'Firefox']
        .map((browser) => `![${title}, ${browser}](${name}-${browser.toLowerCase()}.webp)`)
        .join('\n\n'),
  );
  return `# Gallery

Every state of the popup, and the extension's other pages, as the real extension draws them: Arabic, English and (in
Chromium) French side by side, light above dark. \`npm run gallery\` makes these pictures; the stories in them are invented.

${parts.join('\n\n')}
`;
}
