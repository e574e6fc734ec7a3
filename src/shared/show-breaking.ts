import { showText } from './show-text.ts';

/** «عاجل» with the marks and stretching that newsrooms put into it: «عاااجل», «عـــاجل», «عاجِل». */
const BREAKING = 'ع\\p{M}*\u0640*(?:ا\\p{M}*\u0640*)+ج\\p{M}*\u0640*ل\\p{M}*';
const AT_START = new RegExp(`^[#«"“(\\[\\s]*(?:خبر\\s+)?${BREAKING}(?![\\p{L}\\p{M}\\u0640])`, 'u');
const SET_APART = new RegExp(`[|:\\-–—•#(\\[«.!]\\s*${BREAKING}\\s*(?:[|:\\-–—•)\\]».!]|$)`, 'u');

/**
 * Whether a headline carries «عاجل» as its label: «عاجل: …», «عاجل. …», «… | عاجل». In the middle of a
 * sentence it is an adjective («اجتماع عاجل لمجلس الأمن») and no label.
 */
export function saysBreaking(title: string): boolean {
  const text = showText(title);
  return AT_START.test(text) || SET_APART.test(text);
}

/** «عاجل», «خبر عاجل», «أخبار عاجلة»: a tag that says the same of the story as the label. */
const TAG = new RegExp(`^(?:(?:خبر|[اأ]خبار)[\\s_]+)?${BREAKING}(?:ة|ه)?$`, 'u');

/** @returns whether a tag says «عاجل» and no more */
export function isBreakingTag(tag: string): boolean {
  return TAG.test(showText(tag));
}
