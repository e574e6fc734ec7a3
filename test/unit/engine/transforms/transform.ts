import type { TestPage } from '../pages/load-page.ts';

/** A change of a page that a reader would not notice, or that adds what a reader would skip. */
export interface Transform {
  readonly name: string;
  /**
   * @param page is left alone
   * @returns rebuilt copies, one for each place of the change; none where the page has nothing to change.
   * Snippets that the change adds are in their gold.
   */
  readonly rebuild: (page: TestPage) => readonly TestPage[];
}
