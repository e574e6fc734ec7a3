/** Headlines of stories that no labelled page tells. */
const HEADLINES = [
  'بلدية صحار تفتتح ممشى بحريا جديدا للدراجات',
  'خمس طرق لحفظ التمر من الرطوبة في الصيف',
  'متحف الخط العربي يعرض مصحفا نادرا من القرن الثامن',
  'شركة ناشئة في إربد تصنع مقاعد مدرسية من البلاستيك',
  'عودة السلاحف إلى شاطئ رأس الحد بعد غياب',
  'طلاب من نابلس يطورون مجسا لقياس رطوبة التربة',
] as const;

type Headlines = (count: number) => string[];

/** Kinds of boxes that stand between the paragraphs of Arabic news stories. */
export const BOXES: Readonly<Record<string, (take: Headlines) => string>> = {
  'paragraph and link': (take) => `<p>اقرأ أيضا: <a href="/story/88121">${take(1)}</a></p>`,
  'bold label and list': (take) =>
    `<p><strong>مواضيع ذات صلة</strong></p><ul>${take(3)
      .map((headline, i) => `<li><a href="/story/9${i}">${headline}</a></li>`)
      .join('')}</ul>`,
  'card with figure': (take) =>
    `<div><figure><a href="/story/77"><img src="/77.jpg" alt=""></a></figure><div>إقرأ المزيد</div><h4><a href="/story/77">${take(1)}</a></h4></div>`,
  'aside with headings': (take) =>
    `<aside><h3>قد يهمك أيضا</h3>${take(2)
      .map((headline, i) => `<h4><a href="/story/6${i}">${headline}</a></h4>`)
      .join('')}</aside>`,
  'bare linked headline': (take) => `<p><a href="/story/5521">${take(1)}</a></p>`,
  'label, then link': (take) => `<p>إقرأ أيضا:</p><p><a href="/story/32">${take(1)}</a></p>`,
  'label, then text': (take) =>
    `<div><div>اقرأ المزيد</div><div role="link" tabindex="0">${take(1)}</div></div>`,
  'list without label': (take) =>
    `<ul>${take(3)
      .map((headline, i) => `<li><a href="/story/2${i}">${headline}</a></li>`)
      .join('')}</ul>`,
  'label of an advert': () => '<div><small>إعلان</small></div>',
  'channel to follow': () =>
    '<p>تابعوا آخر أخبارنا عبر <a href="https://t.example/x">قناتنا على تلغرام</a></p>',
  'newsletter form': () =>
    '<div><h4>اشترك في نشرتنا البريدية</h4><p>أهم الأخبار كل صباح.</p><form><input type="email" placeholder="بريدك"><button>اشترك</button></form></div>',
  'soup of divs': (take) =>
    `<div><div><div>شاهد أيضا</div></div>${take(2)
      .map(
        (headline, i) =>
          `<div><div><a href="/story/4${i}"><div><img src="/4${i}.jpg" alt=""></div><div>${headline}</div></a></div><div>قبل ${i + 3} ساعات</div></div>`,
      )
      .join('')}</div>`,
};

/** Gives out the headlines in turn, so that no two boxes of a page read the same. */
export function headlinesFrom(start: number): Headlines {
  let at = start;
  return (count) => Array.from({ length: count }, () => HEADLINES[at++ % HEADLINES.length] ?? '');
}
