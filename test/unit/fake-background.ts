import type { RuleChange } from '../../src/shared/rules.ts';

/** As much of `browser.runtime` as a page needs that has the background keep the reader's rules: to be put in its place. */
export function fakeBackground() {
  return {
    async sendMessage({ data }: { readonly data: RuleChange }) {
      // Only now, when the test has put its browser in the place of the real one.
      const { keepRules } = await import('../../src/background/keep-rules.ts');
      return keepRules(data).then(
        () => ({ ok: true }),
        (error: Error) => ({ ok: false, message: error.message }),
      );
    },
  };
}
