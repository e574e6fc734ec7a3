/** Parts of addresses under which sites list the stories of one tag, each a choice of a regular expression. */
export const TAG_PARTS = 'tags?|hashtags?|keywords?|tagged|etiket|wasm|وسم|وسوم|الوسوم';

/** The same of topics, which may be sections too: believed beside a story's own furniture only. */
export const TOPIC_PARTS = 'topics?|k|t|labels?|mawadi3';
