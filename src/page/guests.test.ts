import { expect, it, vi } from 'vitest';
import { dismissGuests, tellGuests, welcome } from './guests.ts';

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

it('tells those that want to know that the page has changed, as long as they are there', () => {
  const settle = vi.fn();
  const goodbye = welcome({ leave: () => {}, settle });
  welcome({ leave: () => {} });
  tellGuests();
  expect(settle).toHaveBeenCalledTimes(1);
  goodbye();
  tellGuests();
  expect(settle).toHaveBeenCalledTimes(1);
});
