/** Headings after the body that still belong to the story: notes, references, corrections. Whole lines, folded when matched. */
export const APPENDIX_LABELS = [
  'حواش',
  'الحواشي',
  'حواشي',
  'هوامش',
  'الهوامش',
  'هامش',
  'المراجع',
  'مراجع',
  'قائمة المراجع',
  'المصادر والمراجع',
  'مراجع ومصادر',
  'إحالات',
  'الإحالات',
  'ملاحظات',
  'ملاحظة',
  'ملاحظة المحرر',
  'ملاحظة التحرير',
  'تصحيح',
  'تصويب',
  'توضيح',
  'تنويه',
  'ملحق',
  'notes',
  'references',
  'footnotes',
  'sources',
] as const;

/** A reading of a thermometer, folded: «القاهرة 24° صحو», «الجزائر العاصمة 33 درجة», «القاهرة الآن 19 مئوية». */
export const TEMPERATURE = /\d\s*(?:°|º|˚|℃|(?:درجه|درجات|ميويه)(?!\p{L}))/u;
