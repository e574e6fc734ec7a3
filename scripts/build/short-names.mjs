/**
 * Properties of the engine that content scripts call by one letter. Each is a word that neither browsers nor pages
 * nor the messages between our scripts know, and that no code writes in quotes; page.js and facts.js share the
 * lines of a page, so they share these too. The ones that are written most often come first.
 */
const NAMES = [
  'linkWords',
  'folded',
  'firstLeaf',
  'endLeaf',
  'totals',
  'verdicts',
  'isParagraph',
  'measures',
  'holdsBlock',
  'leaves',
  'isInline',
  'arabicLetters',
  'proseOf',
  'saysArticle',
  'isJoined',
  'overrule',
  'isFree',
  'mayHold',
  'bodyEnd',
  'bodyFirst',
  'opensFree',
  'goesOn',
  'endsFree',
  'isProse',
  'byLine',
  'isNear',
  'firstWords',
  'bodyProse',
  'isStory',
  'lineOf',
  'addGap',
  'hasParts',
  'isMade',
  'isEmpty',
  'pageNode',
  'isSettled',
  'holdsKept',
  'giveLeaf',
  'giveAll',
  'atLeaf',
  'isKept',
  'addEmpty',
  'addText',
  'asShell',
  'sumUp',
  'segments',
  'isReachable',
  'lines',
  'heading',
  'prose',
  'controls',
  'opening',
  'isHidden',
  'region',
  'links',
  'whole',
  'isThere',
  'readFacts',
  'isWanted',
  'descriptions',
  'glance',
  'witnesses',
  'container',
  'titles',
  'ogType',
  'shells',
  'fought',
  'isSame',
  'isBefore',
  'isComment',
  'media',
  'isOwn',
  'isInBody',
  'sibling',
  'quietly',
  'unprinted',
  'factsOf',
  'traits',
  'meaning',
  'isDefinite',
  'readings',
  'statements',
  'isRelative',
  'beginsPhrase',
  'isRange',
  'openRole',
];

/**
 * Big letters: no property of a page's objects that we read is one.
 * @param {number} at
 * @returns {string} A … Z, AA, AB …
 */
function shortName(at) {
  if (at < 26) return String.fromCharCode(0x41 + at);
  return shortName(Math.floor(at / 26) - 1) + shortName(at % 26);
}

/** What esbuild needs to know; `innerHTML` is renamed wherever it is written. */
export const SHORT_NAMES = {
  mangleProps: new RegExp(`^(?:innerHTML|${NAMES.join('|')})$`),
  mangleCache: Object.fromEntries(NAMES.map((name, at) => [name, shortName(at)])),
};
