/** Prefixes and suffixes that Arabic writes together with a noun; folded. The longest first. */
const PREFIX = /^(?:وبال|وال|بال|كال|فال|ولل|لل|ال|و(?=\p{L}{4})|ب(?=\p{L}{4})|ل(?=\p{L}{4}))/u;
const SUFFIX = /(?:هما|تين|ات|ون|ين|ان|ها|هم|يه|ه|ي)$/u;

/** A light stem for comparing words of one text: «والانتخابات», «انتخابات» → `انتخاب`. */
export function lightStem(folded: string): string {
  if (folded.length < 4) return folded;
  const bare = folded.replace(PREFIX, '');
  const stem = bare.length >= 3 ? bare : folded;
  const short = stem.replace(SUFFIX, '');
  return short.length >= 3 ? short : stem;
}

/** The word without what is joined to its front: «والرئيس» → «الرئيس», «للخبراء» stays. */
export function withoutJoined(folded: string): string {
  return folded.replace(/^(?:و|ب|ف|ك)(?=ال\p{L}{3})/u, '');
}
