import superjson, { type SuperJSONResult } from "superjson";

/**
 * Write an answer the way superjson does, fast where it is made of plain JSON and dates alone, as nearly all answers are: one
 * walk that notes where the dates are, and no copy. superjson itself takes about ten times as long for a large plan. Anything
 * else is left to superjson.
 *
 * @returns What `superjson.deserialize` reads. The `json` may be the answer itself: dates become text when it is written out.
 *
 * @example
 * serializeAnswer({ at: new Date(0) }); // { json: { at: 1970-01-01T00:00:00.000Z }, meta: { values: { at: ["Date"] }, v: 1 } }
 */
export function serializeAnswer(answer: unknown): SuperJSONResult {
  const dates: Record<string, ["Date"]> = {};
  if (answer === null || typeof answer !== "object" || answer instanceof Date || !notesDates(answer, "", dates)) {
    return superjson.serialize(answer);
  }
  const json = answer as SuperJSONResult["json"];
  return Object.keys(dates).length === 0 ? { json } : { json, meta: { values: dates, v: 1 } };
}

/** Notes the path of every date below an object. @returns Whether nothing else than plain JSON and dates is there. */
function notesDates(parent: object, path: string, dates: Record<string, ["Date"]>): boolean {
  if (Array.isArray(parent)) return parent.every((child, at) => isPlain(child, `${path}${at}`, dates));
  const prototype: unknown = Object.getPrototypeOf(parent);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in parent) {
    const child = parent[key as keyof typeof parent] as unknown;
    if (typeof child === "string" || child === null) continue;
    // superjson escapes these in paths, and refuses the names of the prototype.
    if (/[.\\]|^(?:__proto__|prototype|constructor)$/.test(key) || !isPlain(child, path + key, dates)) return false;
  }
  return true;
}

function isPlain(value: unknown, path: string, dates: Record<string, ["Date"]>): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value !== "object") return false;
  if (!(value instanceof Date)) return notesDates(value, `${path}.`, dates);
  dates[path] = ["Date"];
  return !Number.isNaN(value.getTime());
}
