import { hashedNames } from './hashed-names.ts';
import { insertedBoxes, lineBetweenBreaks } from './inserted-box.ts';
import { movedSidebars } from './moved-sidebar.ts';
import { paragraphsToBreaks } from './paragraphs-to-breaks.ts';
import { paragraphsToDivs } from './paragraphs-to-divs.ts';
import { respelled } from './respelled.ts';
import { secondArticles } from './second-article.ts';
import type { Transform } from './transform.ts';
import { unwrapped } from './unwrapped.ts';
import { withoutLanguage } from './without-language.ts';
import { withoutNames } from './without-names.ts';
import { wrappedParagraphs } from './wrapped-paragraphs.ts';

export const TRANSFORMS: readonly Transform[] = [
  withoutNames,
  hashedNames,
  withoutLanguage,
  paragraphsToDivs,
  paragraphsToBreaks,
  wrappedParagraphs,
  unwrapped,
  ...respelled,
  ...movedSidebars,
  ...insertedBoxes,
  lineBetweenBreaks,
  ...secondArticles,
];
