/** Characters that carry no letter: tashkeel, Quranic marks, tatweel, bidi controls, zero-width. */
export const DROPPED =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Letters and digits that newsrooms write in several ways → the one used for matching. */
export const FOLDED: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
  '۰': '0',
  '۱': '1',
  '۲': '2',
  '۳': '3',
  '۴': '4',
  '۵': '5',
  '۶': '6',
  '۷': '7',
  '۸': '8',
  '۹': '9',
} as const;

/** Persian letters that Arabic keyboards and CMSs leave in Arabic words → what an Arab reader expects to see. */
export const PERSIAN_REPAIRED: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك' } as const;

/** Letters that Arabic has not, by the languages that share its script. */
export const FOREIGN_LETTERS = /[پچژگټډړښځڅڼۍےٹڈڑںہھەێۆڕڵۇۈ]/gu;
