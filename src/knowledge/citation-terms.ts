/** How a reference is punctuated, by the language of the interface; and what stands for a date that nobody states. */
export const CITATION_TERMS = {
  ar: { comma: '، ', open: '«', close: '»', noDate: 'د.ت', stopsInside: false },
  en: { comma: ', ', open: '“', close: '”', noDate: 'n.d.', stopsInside: true },
  fr: { comma: ', ', open: '« ', close: ' »', noDate: 's. d.', stopsInside: false },
} as const;

/** BibTeX's own names of the months. */
export const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
