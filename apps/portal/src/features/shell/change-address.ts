/**
 * Changes the named parts of the address in place, `null` taking one away: no page is loaded, and the back button leads out
 * of the page. An address that says so already is left alone, since writing it would call off a page just asked for.
 *
 * @example
 * changeAddress({ storyline: "desert-oasis", run: null });
 */
export function changeAddress(parts: Readonly<Record<string, string | null>>): void {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  replaceSearch(next);
}

/** Puts a whole query into the address, as {@link changeAddress} does with parts of it. */
export function replaceSearch(next: URLSearchParams): void {
  const search = next.toString();
  if (search === new URLSearchParams(window.location.search).toString()) return;
  window.history.replaceState(null, "", search === "" ? window.location.pathname : `?${search}`);
}
