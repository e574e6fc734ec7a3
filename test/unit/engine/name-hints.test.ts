import { describe, expect, it } from 'vitest';
import { isNamedStory, nameHint } from '../../../src/engine/name-hints.ts';
import { Region } from '../../../src/engine/region.ts';
import { documentOf } from './tiny-page.ts';

function boxOf(markup: string): Region {
  const element = documentOf(markup).body.firstElementChild;
  if (!element) throw new Error('no element');
  return regionOf(element);
}
const regionOf = (element: Element) => new Region(element, null, false, 0, 0, 0, true, []);
const kindOf = (markup: string) => nameHint(boxOf(markup))?.kind ?? null;

describe('names say what a box is', () => {
  it.each([
    ['<div class="related-posts">', 'related'],
    ['<div class="relatedPosts">', 'related'],
    ['<div class="post_related__x1">', 'related'],
    ['<div id="mostRead">', 'most-read'],
    ['<div class="block most-read-block">', 'most-read'],
    ['<div class="social-share">', 'share'],
    ['<div class="breaking-news-ticker">', 'breaking'],
    ['<section id="comments">', 'comments'],
    ['<div class="newsletter-signup">', 'newsletter'],
    ['<div class="cookie-consent">', 'consent'],
    ['<div class="breadcrumb">', 'nav'],
    ['<div class="search-form">', 'search'],
    ['<div class="advertisement">', 'advert'],
    ['<div role="navigation">', 'nav'],
    ['<div role="search" class="x">', 'search'],
    ['<div role="contentinfo">', 'footer'],
    // When several kinds are named, the telling one wins.
    ['<div class="footer-share">', 'share'],
    ['<div class="nav-search">', 'search'],
  ])('%s %s', (markup, kind) => {
    expect(kindOf(markup)).toBe(kind);
  });

  it('quotes the name that said so', () => {
    expect(nameHint(boxOf('<div class="col-4 related-box wide">'))).toEqual({
      kind: 'related',
      evidence: 'related-box',
    });
  });
});

describe('names say nothing', () => {
  it.each([
    ['without a name', '<div>'],
    ['of the story', '<div class="article-body story-content">'],
    ['that only hold the letters', '<div class="shared adequate navy header1">'],
    ['of an embedded post', '<div class="twitter-share-embed">'],
    ['that are generated', '<div id="a-share-b-c-d-e-f-g-h">'],
    ['that are Arabic in hexadecimal', '<div id=".D8.AD.D8.A7.D8.AF.AD.D8.AB">'],
    ['of headings', '<h2 class="related">'],
  ])('%s', (_, markup) => {
    expect(kindOf(markup)).toBeNull();
  });

  it('of cells, which are named for their column', () => {
    const cell = documentOf('<table><tr><td class="share">3</td></tr></table>').querySelector('td');
    expect(cell && nameHint(regionOf(cell))).toBeNull();
  });

  it('on an SVG, whose class is no string', () => {
    expect(kindOf('<svg class="icon-16"></svg>')).toBeNull();
  });
});

it.each([
  ['<div itemprop="articleBody">', true],
  ['<div class="entry-content">', true],
  ['<div class="articleBody">', true],
  ['<div id="article-body">', true],
  ['<div class="related">', false],
  ['<div>', false],
])('%s claims the story: %s', (markup, claims) => {
  expect(isNamedStory(boxOf(markup))).toBe(claims);
});
