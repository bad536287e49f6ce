/** A field that two states of a thing say differently. */
export type FieldChange<Thing> = {
  [Field in keyof Thing & string]: {
    readonly field: Field;
    readonly before: Thing[Field];
    readonly after: Thing[Field];
  };
}[keyof Thing & string];

/**
 * Which of the named fields two states of a thing say differently, in the order they are named. Values are compared by what
 * they say, lists and objects included; the order of an object's keys says nothing.
 *
 * @example
 * changedFields({ startYear: 2026, endYear: 2028 }, { startYear: 2027, endYear: 2028 }, ["startYear", "endYear"]);
 * // [{ field: "startYear", before: 2026, after: 2027 }]
 */
export function changedFields<Thing, Field extends keyof Thing & string>(
  before: Thing,
  after: Thing,
  fields: readonly Field[],
): FieldChange<Pick<Thing, Field>>[] {
  return fields
    .filter((field) => !saysSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }) as FieldChange<Pick<Thing, Field>>);
}

function saysSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [inA, inB] = [a, b] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => saysSame(inA![key], inB![key]));
}
