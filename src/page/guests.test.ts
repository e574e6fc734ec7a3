import { expect, it, vi } from 'vitest';
import { dismissGuests, welcome } from './guests.ts';

it('asks each guest to leave, once', () => {
  const leave = vi.fn();
  welcome({ leave });
  dismissGuests();
  dismissGuests();
  expect(leave).toHaveBeenCalledTimes(1);
});

it('does not ask a guest that has left by itself', () => {
  const leave = vi.fn();
  welcome({ leave })();
  dismissGuests();
  expect(leave).not.toHaveBeenCalled();
});
