/** Changes the address in place: no page is loaded, and the back button leads out of the page. */
export function changeAddress(parts: Readonly<Record<string, string | null>>): void {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  window.history.replaceState(null, "", search === "" ? window.location.pathname : `?${search}`);
}
