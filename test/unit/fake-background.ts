import { keepRules } from '../../src/background/keep-rules.ts';
import type { RuleChange } from '../../src/shared/rules.ts';

/**
 * As much of `browser.runtime` as a page needs that has the background keep the reader's rules. For tests that put a
 * browser of their own in the place of the real one (`vi.mock`).
 */
export function fakeBackground() {
  return {
    sendMessage: ({ data }: { readonly data: RuleChange }) =>
      keepRules(data).then(
        () => ({ ok: true }),
        (error: Error) => ({ ok: false, message: error.message }),
      ),
  };
}
