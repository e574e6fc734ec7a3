import { describe, expect, it } from 'vitest';
import { block } from '../../test/unit/sample-summary.ts';
import { groupBlocks } from './group-blocks.ts';

const BLOCKS = [
  block(1, 'share', { hidden: true }),
  block(2, 'related', { hidden: true }),
  block(3, 'breaking', { hidden: false }),
  block(4, 'share', { hidden: true }),
  block(5, 'nav', { level: 2, hidden: false }),
];
const shape = (groups: ReturnType<typeof groupBlocks>) =>
  groups.map(({ kind, blocks }) => [kind, blocks.map(({ id }) => id)]);

describe('groupBlocks', () => {
  it('lists kinds in their fixed order and keeps what the reader has shown again', () => {
    expect(shape(groupBlocks(BLOCKS, 'declutter'))).toEqual([
      ['breaking', [3]],
      ['related', [2]],
      ['share', [1, 4]],
    ]);
  });

  it('adds the blocks of level 2 at level article', () => {
    expect(shape(groupBlocks(BLOCKS, 'article')).at(-1)).toEqual(['nav', [5]]);
  });

  it('leaves out no block that is hidden', () => {
    const hidden = [block(6, 'footer', { level: 2, hidden: true })];
    expect(shape(groupBlocks(hidden, 'declutter'))).toEqual([['footer', [6]]]);
  });
});
