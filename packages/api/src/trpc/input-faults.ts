import type { InputIssue } from "@tamarisk/domain";

/** Nothing that this program asks for is nested deeper; a condition of gates and the rings of an area are far from it. */
export const depthMax = 64;

/** So many faults are told at once; the rest shows when these are mended. */
const faultsMax = 20;

/**
 * What no field can hold, wherever it stands in a request: text that the database cannot keep (a NUL character, half of a
 * surrogate pair, which would come back as another character) and things nested without end. Looked for before any rule of
 * the procedure is asked.
 *
 * @param input - The request as it was read from JSON.
 * @returns One issue per fault with its path; empty for nearly every request.
 *
 * @example
 * inputFaults({ draft: { title: "A\u0000B" } }); // [{ path: ["draft", "title"], code: "unstorable_text", … }]
 */
export function inputFaults(input: unknown): InputIssue[] {
  const faults: InputIssue[] = [];
  look(input, [], faults);
  return faults;
}

function look(value: unknown, path: string[], faults: InputIssue[]): void {
  if (faults.length >= faultsMax) return;
  if (typeof value === "string") {
    const message = textFault(value);
    if (message) faults.push({ path: [...path], code: "unstorable_text", message });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (path.length >= depthMax) {
    const message = `the request is nested deeper than ${depthMax} levels; send it flatter`;
    faults.push({ path: path.slice(0, 8), code: "too_deep", message });
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    path.push(key);
    const fault = textFault(key);
    if (fault) faults.push({ path: [...path], code: "unstorable_text", message: fault });
    look(child, path, faults);
    path.pop();
  }
}

function textFault(text: string): string | null {
  if (text.includes("\0")) return "the text has a NUL character (U+0000), which cannot be kept; take it out";
  if (/\p{Surrogate}/u.test(text)) return "the text has half of a character (an unpaired surrogate); type it anew";
  return null;
}
