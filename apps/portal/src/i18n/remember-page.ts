let departures = 0;

/** Notes that the reader has asked for another page, which may still be on its way. */
export function noteDeparture(): void {
  departures += 1;
}

/**
 * Remembers the page that is shown. What comes late, as the answer to a save, asks before it writes the address: the reader
 * may be on another page by then, or wait for one, and the router drops a page on its way when the address is written.
 *
 * @returns Tells whether the reader is still on that page and has asked for no other.
 *
 * @example
 * const isStillHere = rememberPage();
 * const run = await start();
 * if (isStillHere()) changeAddress({ run: run.id });
 */
export function rememberPage(): () => boolean {
  const before = departures;
  const { pathname } = window.location;
  return () => departures === before && window.location.pathname === pathname;
}
