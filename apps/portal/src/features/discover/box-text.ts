import type { BoxLimit, ScenarioBox } from "@tamarisk/domain";

export type Limits = ScenarioBox["limits"];

/** A box without limits, which holds every future. */
const free = "-";

/**
 * Boxes as they stand in the page's address: limits parted by commas, boxes by semicolons, an open end left empty.
 *
 * @example
 * boxText({ price: { max: 14000 }, drought: { values: ["long"] } }); // "price~~14000,drought~=long"
 */
export function boxText(limits: Limits): string {
  const parts = Object.entries(limits).map(([id, limit]) => `${escaped(id)}~${limitText(limit)}`);
  return parts.length === 0 ? free : parts.join(",");
}

/** The box a text stands for; what cannot be read is passed over, and `null` is for nothing at all. */
export function boxInText(text: string | null): Limits | null {
  if (text === null || text === "") return null;
  if (text === free) return {};
  const limits = text.split(",").flatMap((part): [string, BoxLimit][] => {
    const [id, ...ends] = part.split("~");
    const limit = id && ends.length > 0 ? limitIn(ends) : null;
    return limit ? [[decodeURIComponent(id!), limit]] : [];
  });
  return limits.length === 0 ? null : Object.fromEntries(limits);
}

/** Several boxes, one after the other. */
export function boxesText(boxes: readonly Limits[]): string | null {
  return boxes.length === 0 ? null : boxes.map(boxText).join(";");
}

export function boxesInText(text: string | null): Limits[] {
  return (text ?? "")
    .split(";")
    .map(boxInText)
    .filter((box) => box !== null);
}

/** A box without the limits that are open at both ends. */
export function closedLimits(limits: Limits): Limits {
  return Object.fromEntries(
    Object.entries(limits).filter(
      ([, limit]) => "values" in limit || limit.min !== undefined || limit.max !== undefined,
    ),
  );
}

/** Whether two boxes have the same limits, in whatever order. */
export function isSameBox(a: Limits, b: Limits): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(limits: Limits): string {
  return boxText(Object.fromEntries(Object.entries(limits).sort(([one], [other]) => (one < other ? -1 : 1))));
}

function limitText(limit: BoxLimit): string {
  if ("values" in limit) return `=${limit.values.map(escaped).join("~")}`;
  return `${limit.min ?? ""}~${limit.max ?? ""}`;
}

function limitIn(ends: readonly string[]): BoxLimit | null {
  const [first = "", second = ""] = ends;
  if (first.startsWith("=")) {
    const values = [first.slice(1), ...ends.slice(1)].filter((value) => value !== "").map(decodeURIComponent);
    return values.length === 0 ? null : { values };
  }
  const [min, max] = [numberIn(first), numberIn(second)];
  if (Number.isNaN(min) || Number.isNaN(max)) return null;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Nothing for an open end; NaN for what is no number. */
function numberIn(text: string): number | undefined {
  if (text === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** The marks that part things never stand inside a name. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll("~", "%7E").replaceAll("-", "%2D");
}
