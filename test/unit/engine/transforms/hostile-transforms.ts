import { boxesEverywhere } from './boxes-everywhere.ts';
import { composed } from './composed.ts';
import { insertedStoryParts } from './inserted-story-part.ts';
import { misnamedStories } from './misnamed-story.ts';
import { plainHeadline } from './plain-headline.ts';
import { shortened } from './shortened.ts';
import type { Transform } from './transform.ts';
import { withoutMetadata } from './without-metadata.ts';
import { wrappedPages } from './wrapped-story.ts';

/** Changes that put the story itself in danger. */
export const HOSTILE_TRANSFORMS: readonly Transform[] = [
  withoutMetadata,
  plainHeadline,
  ...misnamedStories,
  ...wrappedPages,
  ...shortened,
  ...insertedStoryParts,
  ...boxesEverywhere,
  ...composed,
];
