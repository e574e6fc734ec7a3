import { defineConfig } from 'vitest/config';

/** For mutation testing: what judges the weighing and the dates, but for what takes minutes. */
export default defineConfig({
  test: {
    include: [
      'src/engine/**/*.test.ts',
      'test/unit/engine/{witness,fixtures,keep-body,find-story-end,gate}.test.ts',
    ],
    environment: 'node',
  },
});
