import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';
import { type StoryParts, storyOf } from './story.testing.ts';

const SITE = '<meta property="og:site_name" content="صدى الساحل">';
const bylineOf = (parts: StoryParts) =>
  findFacts(storyOf({ ...parts, head: SITE + (parts.head ?? '') })).byline?.value ?? null;
const author = (name: string, type = 'Person') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"${type}","name":"${name}"}}</script>`;

describe('byline', () => {
  it.each<[string, string]>([
    ['كتبت أسماء نصار', 'أسماء نصار'],
    ['كتب ضحى عرفة', 'ضحى عرفة'],
    ['كتب: محمد علي', 'محمد علي'],
    ['كتب - هاني عبد المولى:', 'هاني عبد المولى'],
    ['بقلم: ليلى حمدان الأتاسي', 'ليلى حمدان الأتاسي'],
    // «أية», «منه» and «صباح» without their hamza, their dots, their sense
    ['كتبت: آية إبراهيم', 'آية إبراهيم'],
    ['كتبت: منة الله محمد', 'منة الله محمد'],
    ['بقلم: صباح الخالدي', 'صباح الخالدي'],
    ['إعداد: مريم الكعبي', 'مريم الكعبي'],
    ['تمت الكتابة بواسطة: هايل الجازي', 'هايل الجازي'],
    ['حاورها: طارق الزعبي', 'طارق الزعبي'],
    ['By أمل السيد', 'أمل السيد'],
    ['كتب: أحمد علي ومنى حسن', 'أحمد علي ومنى حسن'],
    ['كتب: أحمد علي، منى حسن', 'أحمد علي، منى حسن'],
    ['كتب: غانم المسيفري رسوم: لولوة المالكي', 'غانم المسيفري'],
    ['بقلم: ندى فكري الأحد 3 أبريل 2022', 'ندى فكري'],
    ['الأربعاء 06-02-2019| كتب: 08:12 مساءً كتب: رامي القناوي', 'رامي القناوي'],
    ['كتبت: بسمة المعشني منذ ساعتين 1,204 مشاهدة', 'بسمة المعشني'],
    ['رامي الخوري - طرابلس', 'رامي الخوري'],
    ['جدة - منيرة الحربي', 'منيرة الحربي'],
    ['المنامة: سمير بوحجي', 'سمير بوحجي'],
    [
      '<span class="author"><a href="/a">سالم أبو عزة</a></span> <span>نوفمبر 25, 2023</span>',
      'سالم أبو عزة',
    ],
    ['<a rel="author" href="/a">نسيم بوعزة</a>', 'نسيم بوعزة'],
    ['<div>بقلم</div><div>آمنة الورغي</div>', 'آمنة الورغي'],
    ['<span>بقلم: وصال الماجري</span> <a href="#">بارتاجي المقال</a>', 'وصال الماجري'],
    ['<span>بقلم:</span> <b>وصال الماجري</b> <a href="#">بارتاجي المقال</a>', 'وصال الماجري'],
  ])('%s', (meta, byline) => {
    expect(bylineOf({ meta: `<div>${meta}</div>` })).toBe(byline);
  });

  it('reads machine data', () => {
    expect(bylineOf({ head: author('قاسم شيخ محمود') })).toBe('قاسم شيخ محمود');
    expect(bylineOf({ head: '<meta name="author" content="رامي الخوري">' })).toBe('رامي الخوري');
  });

  it.each<[string, StoryParts]>([
    ['nobody', {}],
    ['the house in quotes', { meta: '<p>لندن: «نسيم الصباح»</p>' }],
    ['the site', { head: author('صدى الساحل', 'Organization') }],
    ['the site as a person', { head: author('صدى الساحل') }],
    ['an agency', { meta: '<p>بقلم: رويترز</p>' }],
    ['an agency and a place', { meta: '<p>وكالات - أبوظبي</p>' }],
    ['a desk', { meta: '<p>كتب: فريق التحرير</p>' }],
    ['an account', { head: author('admin') }],
    ['a place and the site', { head: author('(أبوظبي - صدى الساحل)') }],
    ['a tag called books', { tail: '<p>مواضيع</p><ul><li>كتب</li><li>تراث</li></ul>' }],
    ['a breadcrumb', { above: '<p>العراق / محليات نينوى</p>' }],
    ['a section', { meta: '<p>محليات - اقتصاد</p>' }],
    ['an advert under a label', { meta: '<p>نص/مساحة إعلانية</p>' }],
    ['an advert', { meta: '<p>مساحة إعلانية</p>' }],
    ['prose after the label', { meta: '<p>كتب الرئيس في تغريدة له</p>' }],
    ['a photographer', { meta: '<figure><figcaption>تصوير: إسلام فاروق</figcaption></figure>' }],
    ['a commenter', { related: '<p>كتب: أبو مريم</p>' }],
    ['a mail address', { head: author('editor@akhbar.example') }],
  ])('none: %s', (_, parts) => {
    expect(bylineOf(parts)).toBeNull();
  });
});
