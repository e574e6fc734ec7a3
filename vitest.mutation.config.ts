import { defineConfig } from 'vitest/config';

/** For `npm run mutation`: the tables that judge the weighing and the dates, and not what takes minutes. */
export default defineConfig({
  test: {
    include: [
      'src/engine/weigh-lines.test.ts',
      'src/engine/facts/{parse-date,parse-date-rest,find-dates}.test.ts',
      'test/unit/engine/{witness,find-story-end,gate}.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
});
