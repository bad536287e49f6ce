/** What was found where something else was expected, for a refusal. */
export function shownInput(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
