import type { ImportId } from "@tamarisk/domain";

/** Shows one import, or with `null` the page itself; the back button leads to what was shown before. */
export function openImport(id: ImportId | null): void {
  window.history.pushState(null, "", id === null ? window.location.pathname : `?import=${id}`);
  window.scrollTo({ top: 0 });
}
