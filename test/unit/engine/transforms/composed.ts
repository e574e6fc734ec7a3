import { releasePage } from '../pages/clone-page.ts';
import { insertedBoxes } from './inserted-box.ts';
import { secondArticles } from './second-article.ts';
import type { Transform } from './transform.ts';
import { unwrapped } from './unwrapped.ts';
import { withoutNames } from './without-names.ts';

/** One change upon another. */
function compose(first: Transform, second: Transform): Transform {
  return {
    name: `${first.name}, ${second.name}`,
    rebuild: (page) =>
      first.rebuild(page).flatMap((between) => {
        const copies = second.rebuild(between);
        releasePage(between);
        return copies;
      }),
  };
}

function named(transforms: readonly Transform[], name: string): Transform {
  const found = transforms.find((transform) => transform.name === name);
  if (!found) throw new Error(`no change is called ${name}`);
  return found;
}

/** Flat pages without names: nothing but the text and its order says what belongs together. */
export const composed: readonly Transform[] = [
  compose(unwrapped, named(secondArticles, 'second article: source line, heading, flat')),
  compose(unwrapped, named(insertedBoxes, 'box: aside with headings')),
  compose(withoutNames, named(insertedBoxes, 'box: label, then link')),
  compose(withoutNames, unwrapped),
];
