import { changedFields } from "@tamarisk/domain";

/** A field that was changed, as the audit keeps it. */
interface KeptChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** A value was too long to be kept whole: texts end in “…”, anything else is `null`. */
  readonly isShortened?: true;
}

const longestText = 500;
const longestValue = 4000;

/**
 * Which fields were changed, from what to what, at a size that an entry of the audit may have.
 *
 * @example
 * keptChanges({ startYear: 2026 }, { startYear: 2027 }, ["startYear"]); // [{ field: "startYear", before: 2026, after: 2027 }]
 */
export function keptChanges<Thing, Field extends keyof Thing & string>(
  before: Thing,
  after: Thing,
  fields: readonly Field[],
): KeptChange[] {
  return changedFields(before, after, fields).map((change) => {
    const [from, to] = [kept(change.before), kept(change.after)];
    const isWhole = from.isWhole && to.isWhole;
    return { field: change.field, before: from.value, after: to.value, ...(isWhole ? {} : { isShortened: true }) };
  });
}

function kept(value: unknown): { value: unknown; isWhole: boolean } {
  let isWhole = true;
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "string" || part.length <= longestText) return part;
    isWhole = false;
    return `${part.slice(0, longestText)}…`;
  });
  if (text === undefined || text.length > longestValue) return { value: null, isWhole: false };
  return { value: JSON.parse(text) as unknown, isWhole };
}
