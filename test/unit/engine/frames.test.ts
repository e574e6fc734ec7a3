import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/engine/read-page.ts';
import { ADDRESS, tinyStory } from './tiny-page.ts';

/** The kind of the block that a frame goes with; null when it stays. */
function kindOf(frame: string, place: 'middle' | 'end'): string | null {
  const doc = tinyStory(frame, place);
  const reading = readPage(doc, ADDRESS);
  if (reading.kind !== 'article') return reading.why;
  const element = doc.querySelector('iframe');
  const block = reading.clutter.find(({ nodes }) => nodes.some((node) => node.contains(element)));
  return block?.kind ?? null;
}

describe.each(['middle', 'end'] as const)('a frame at the %s of the story', (place) => {
  it.each([
    ['https://googleads.g.doubleclick.net/pagead/ads?client=1', 'advert'],
    ['//tpc.googlesyndication.com/safeframe/1-0-40/html/container.html', 'advert'],
    ['https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fnews.example', 'share'],
    ['https://www.facebook.com/v18.0/plugins/page.php', 'follow'],
    ['https://www.facebook.com/plugins/page.php?href=x', 'follow'],
    ['https://disqus.com/embed/comments/?base=default', 'comments'],
    // The story's own: films, quoted posts, maps, and what only names such a host.
    ['https://www.youtube.com/embed/a', null],
    ['https://www.facebook.com/plugins/post.php?href=x', null],
    ['https://platform.twitter.com/embed/Tweet.html?id=1', null],
    ['https://maps.example/?from=www.doubleclick.net', null],
    ['https://notdoubleclick.net/film', null],
    ['', null],
  ])('of %s: %s', (source, kind) => {
    expect(kindOf(`<iframe src="${source}"></iframe>`, place)).toBe(kind);
    expect(kindOf(`<div><iframe data-src="${source}"></iframe></div>`, place)).toBe(kind);
  });
});
