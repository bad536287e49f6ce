/**
 * An edit or a focus with the ids the server gave to new things, in place of those that stood for them while they were
 * being saved.
 *
 * @example
 * withServerIds({ kind: "new-unit", phaseId: "draft-1" }, new Map([["draft-1", "7f"]])); // phaseId: "7f"
 */
export function withServerIds<Thing extends object>(thing: Thing, ids: ReadonlyMap<string, string>): Thing {
  const entries = Object.entries(thing).map(([key, value]) => [key, ids.get(value) ?? value]);
  return Object.fromEntries(entries) as Thing;
}
