import { type Breakdown, fromAge, isWhole, toAge } from "./breakdown.ts";

/** One way in which parts make up the whole. */
export type PartDimension = "sex" | "ageGroup" | "residentGroup";

/** One measured part of a total. */
export interface MeasuredPart {
  readonly breakdown: Breakdown;
  readonly value: number;
}

/**
 * How the parts of one dimension stand to the total. *Open* says that parts are missing, so that their sum may lie below
 * the total; it never may lie above.
 */
export type PartSum =
  | { readonly kind: "agrees"; readonly dimension: PartDimension; readonly sum: number }
  | { readonly kind: "open"; readonly dimension: PartDimension; readonly sum: number }
  | { readonly kind: "exceeds"; readonly dimension: PartDimension; readonly sum: number; readonly total: number }
  | { readonly kind: "falls-short"; readonly dimension: PartDimension; readonly sum: number; readonly total: number };

const dimensions: readonly PartDimension[] = ["sex", "residentGroup", "ageGroup"];

/** Groups that together are everybody, and of which nobody is in two. Low income and disability stand across them. */
const wholeSets: Readonly<Record<"sex" | "residentGroup", readonly (readonly string[])[]>> = {
  sex: [["women", "men"]],
  residentGroup: [
    ["urban", "rural"],
    ["registered-here", "registered-elsewhere"],
  ],
};

/**
 * Compare the parts of an additive indicator with its total, dimension by dimension. Parts that are cut by two dimensions
 * at once, and groups that overlap, are left out: nothing can be said about their sum. For shares and rates there is
 * nothing to sum; do not ask.
 *
 * @param total - The value for everybody; `null` when it is not known.
 * @returns One answer for each set of parts that has at least one value; none without a total.
 *
 * @example
 * const women = { breakdown: { sex: "women", ageGroup: "all", residentGroup: "all" }, value: 48 } as const;
 * partSums(100, [women]); // [{ kind: "open", dimension: "sex", sum: 48 }]
 */
export function partSums(total: number | null, parts: readonly MeasuredPart[]): PartSum[] {
  if (total === null) return [];
  return dimensions.flatMap((dimension) => {
    const own = parts.filter(({ breakdown }) => cutOnlyBy(breakdown, dimension));
    const sets = dimension === "ageGroup" ? ageSets(own) : fixedSets(dimension, own);
    return sets.flatMap(({ values, isComplete }) =>
      values.length === 0 ? [] : judge(dimension, values, isComplete, total),
    );
  });
}

interface PartSet {
  readonly values: readonly number[];
  readonly isComplete: boolean;
}

function cutOnlyBy(breakdown: Breakdown, dimension: PartDimension): boolean {
  return breakdown[dimension] !== "all" && isWhole({ ...breakdown, [dimension]: "all" });
}

function fixedSets(dimension: "sex" | "residentGroup", parts: readonly MeasuredPart[]): PartSet[] {
  return wholeSets[dimension].map((groups) => {
    const values = parts.filter((part) => groups.includes(part.breakdown[dimension])).map(({ value }) => value);
    return { values, isComplete: values.length === groups.length };
  });
}

/** Ages that follow one another without overlap; none when two groups share an age. */
function ageSets(parts: readonly MeasuredPart[]): PartSet[] {
  const byAge = [...parts].sort((a, b) => fromAge(a.breakdown.ageGroup) - fromAge(b.breakdown.ageGroup));
  const groups = byAge.map(({ breakdown }) => breakdown.ageGroup);
  const follows = groups.slice(1).map((group, index) => fromAge(group) - toAge(groups[index]!));
  if (follows.some((step) => step <= 0)) return [];
  const isComplete =
    groups.length > 0 &&
    fromAge(groups[0]!) === 0 &&
    toAge(groups.at(-1)!) === Number.POSITIVE_INFINITY &&
    follows.every((step) => step === 1);
  return [{ values: byAge.map(({ value }) => value), isComplete }];
}

function judge(dimension: PartDimension, values: readonly number[], isComplete: boolean, total: number): PartSum {
  const sum = values.reduce((all, value) => all + value, 0);
  const slack = Math.max(Math.abs(total), Math.abs(sum)) * 1e-6;
  if (sum > total + slack) return { kind: "exceeds", dimension, sum, total };
  if (!isComplete) return { kind: "open", dimension, sum };
  return sum < total - slack ? { kind: "falls-short", dimension, sum, total } : { kind: "agrees", dimension, sum };
}
