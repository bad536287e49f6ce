import type { SearchState } from "./search-state.ts";

/**
 * A search as JSON text, to be kept in a file or in a browser and taken up again with `openSavedSearch`, bit for bit.
 * Arrays of numbers are kept as the bytes of their doubles, since JSON has neither NaN nor infinity.
 *
 * @example
 * openSavedSearch(savedSearch(state)); // the same state
 */
export function savedSearch(state: SearchState): string {
  return JSON.stringify(state, (_, value: unknown) =>
    value instanceof Float64Array ? { [KEY]: base64(value) } : value,
  );
}

/**
 * @throws {RangeError} If the text is not a search that was saved.
 */
export function openSavedSearch(text: string): SearchState {
  const state: unknown = parsed(text);
  if (typeof state === "object" && state !== null && "settings" in state && "pending" in state) {
    return state as SearchState;
  }
  throw new RangeError("this is not a saved search: it has no settings and no points to evaluate");
}

const KEY = "float64, little-endian, base64";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === "object" && value !== null && KEY in value ? numbersFrom(String(value[KEY])) : value,
    );
  } catch (error) {
    throw new RangeError(`this is not a saved search: ${(error as Error).message}`);
  }
}

function base64(numbers: Float64Array): string {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  for (const [place, number] of numbers.entries()) view.setFloat64(place * 8, number, true);
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(""));
}

function numbersFrom(text: string): Float64Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 8 }, (_, place) => view.getFloat64(place * 8, true));
}
