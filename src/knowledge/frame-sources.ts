import type { ClutterKind } from '../engine/model.ts';

/**
 * Whose frames are never the story's: the end of a host, with the beginning of a path where a host has both kinds
 * (a quoted post or a film of facebook.com belongs to the story).
 */
export const FRAME_SOURCES = {
  advert: [
    '2mdn.net',
    'adform.net',
    'adnxs.com',
    'amazon-adsystem.com',
    'criteo.com',
    'criteo.net',
    'doubleclick.net',
    'googlesyndication.com',
    'jubna.com',
    'mgid.com',
    'openx.net',
    'outbrain.com',
    'pubmatic.com',
    'revcontent.com',
    'rubiconproject.com',
    'smartadserver.com',
    'speakol.com',
    'taboola.com',
    'teads.tv',
  ],
  comments: ['disqus.com/embed/comments', 'facebook.com/plugins/comments'],
  follow: ['facebook.com/plugins/follow', 'facebook.com/plugins/page', 'platform.twitter.com/widgets/follow'],
  share: [
    'facebook.com/plugins/like',
    'facebook.com/plugins/share',
    'platform.twitter.com/widgets/tweet_button',
  ],
} as const satisfies Partial<Record<ClutterKind, readonly string[]>>;
