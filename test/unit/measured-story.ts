/** 23 words, and 19: 20 shingles and 16, or 39 when one follows the other. */
export const OPENING =
  'أعلنت إدارة الميناء صباح الأحد فتح الرصيف الجديد أمام سفن الصيد، بعد أن انتهت أشغال دامت عامين كاملين، وقالت إنه يتسع لستين مركبا.';
export const CLOSING =
  'ويأمل الصيادون أن ينهي الرصيف زحاما كان يجبر بعضهم على الانتظار خارج الميناء ساعات طويلة، خاصة في مواسم السردين.';
export const TITLE = 'الميناء يفتح رصيفه الجديد للصيادين';
export const ADDRESS = 'https://news.example/2024/03/11/story.html';

/** A page of two paragraphs, with something of one's own between them. */
export const page = (
  own: string,
) => `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><body>
  <nav><a href="/1">الرئيسية</a> <a href="/2">سياسة</a> <a href="/3">اقتصاد</a></nav>
  <main><article><h1>${TITLE}</h1><div><p>${OPENING}</p>${own}<p>${CLOSING}</p></div></article></main>
  </body></html>`;
