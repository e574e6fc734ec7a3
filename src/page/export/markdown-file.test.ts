import { describe, expect, it } from 'vitest';
import type { CitedWork } from './cited-work.ts';
import { fileName, markdownFile } from './markdown-file.ts';

const WORK: CitedWork = {
  title: 'الوزير: "لن نعود" # غدا',
  byline: null,
  sources: [],
  publisher: 'موجز: الأنباء',
  published: { iso: '2023-09-05T09:41', precision: 'minute', calendar: 'gregorian' },
  modified: null,
  tags: ['السدود، والماء', '- [x]'],
  keywords: [],
  words: 1,
  minutes: 1,
  url: 'https://mawjaz.example/?a=b#c',
  accessed: '2026-11-24',
};

it('the facts stand in YAML at the head of the file, whatever is in them', () => {
  expect(markdownFile(WORK, '# عنوان\n')).toBe(`---
title: "الوزير: \\"لن نعود\\" # غدا"
date: 2023-09-05T09:41
source: ["موجز: الأنباء"]
publisher: "موجز: الأنباء"
url: "https://mawjaz.example/?a=b#c"
tags: ["السدود، والماء", "- [x]"]
accessed: 2026-11-24
lang: ar
---

# عنوان
`);
});

describe('the name of the file', () => {
  it.each([
    ['سدّ الوادي يستقبل المياه', 'سدّ الوادي يستقبل المياه.md'],
    ['عاجل: هل امتلأ "السد"؟', 'عاجل هل امتلأ السد؟.md'],
    ['a/b\\c:d*e?f"g<h>i|j#k[l]m^n', 'a b c d e fg h i j k l m n.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.hidden...', 'hidden.md'],
    ['-rf', 'rf.md'],
    ['', 'matn.md'],
    ['???', 'matn.md'],
    ['CON', 'matn CON.md'],
  ])('of %j', (title, name) => expect(fileName(title)).toBe(name));

  it('fits into every file system, and ends with a whole word', () => {
    const name = fileName('استقبال '.repeat(100).trim());
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^(?:استقبال )+استقبال\.md$/);
  });

  it('is cut within a word that is longer than a name may be, not within a letter', () => {
    const name = fileName('😀'.repeat(200));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^😀+\.md$/u);
  });
});
