import { gammaShares } from "@tamarisk/system-dynamics";
import type { CaseInput, Cases } from "./cases.ts";
import { type CasesProblem, casesProblem, countOfInterest } from "./cases-problem.ts";
import { sortedOrder } from "./sorted-order.ts";

/** How differently one input is distributed among futures of interest and among the others. */
export type InputContrast =
  | {
      readonly kind: "number";
      readonly inputId: string;
      /** The widest gap between the two cumulative shares, 0 to 1 (Kolmogorov–Smirnov), and the value at which it opens. */
      readonly distance: number;
      readonly widestAt: number;
      /** What share of either lies there or below. */
      readonly upToThere: { readonly ofInterest: number; readonly others: number };
      /** The chance of so wide a gap if both came from one distribution. */
      readonly p: number;
      readonly curve: ContrastCurve;
    }
  | {
      readonly kind: "category";
      readonly inputId: string;
      /** The share that would have to change category to make both alike, 0 to 1 (total variation). */
      readonly distance: number;
      /** The chance of so uneven counts if both came from one distribution (Pearson's χ²). */
      readonly p: number;
      readonly shares: readonly { readonly category: string; readonly ofInterest: number; readonly others: number }[];
    };

/** Shares of futures in which the input is at most a value; rising values, few enough to draw. */
export interface ContrastCurve {
  readonly values: Float64Array;
  readonly ofInterest: Float64Array;
  readonly others: Float64Array;
}

export type RegionalSensitivity =
  | CasesProblem
  | {
      readonly kind: "contrasts";
      readonly countOfInterest: number;
      readonly countOfOthers: number;
      /** The widest distance first. */
      readonly contrasts: readonly InputContrast[];
    };

/**
 * Regional sensitivity analysis: are futures of interest found at other values of an input than the rest? For each input
 * the two distributions are laid side by side, and how far they part says how much the input alone decides.
 *
 * An input that acts only together with another can part nothing by itself; ask `prim`, `cart` or extra trees too.
 *
 * @param cases - Not modified.
 * @throws {RangeError} If a column is not as long as there are futures.
 *
 * @see Hornberger & Spear (1981), An approach to the preliminary analysis of environmental systems, J. Environ. Manage. 12.
 * @see Stephens (1970), J. R. Stat. Soc. B 32(1), for the chance at finite numbers. Rules:
 *   docs/methods/regional-sensitivity.md.
 *
 * @example
 * const answer = regionalSensitivity(cases);
 * if (answer.kind === "contrasts") answer.contrasts[0]; // { inputId: "price", distance: 0.62, widestAt: 13900, p: 1e-40, … }
 */
export function regionalSensitivity(cases: Cases): RegionalSensitivity {
  const problem = casesProblem(cases);
  if (problem !== null) return problem;
  const sought = countOfInterest(cases.ofInterest);
  const sizes = { ofInterest: sought, others: cases.count - sought };
  return {
    kind: "contrasts",
    countOfInterest: sizes.ofInterest,
    countOfOthers: sizes.others,
    contrasts: cases.inputs
      .map((input) =>
        input.kind === "number"
          ? numberContrast(input.id, input.values, cases.ofInterest, sizes)
          : categoryContrast(input, cases.ofInterest, sizes),
      )
      .sort((a, b) => b.distance - a.distance),
  };
}

interface Sizes {
  readonly ofInterest: number;
  readonly others: number;
}

/** More points than this a curve does not need. */
const CURVE_STEPS = 100;

function numberContrast(inputId: string, values: Float64Array, ofInterest: Uint8Array, sizes: Sizes): InputContrast {
  const order = sortedOrder(values);
  const points = { values: [] as number[], ofInterest: [] as number[], others: [] as number[] };
  // The gap times both sizes is a whole number, so equal gaps are not told apart by rounding.
  let widest = 0;
  let widestAt = values[order[0]!]!;
  let upToThere = { ofInterest: 1, others: 1 };
  let seen = 0;
  let drawn = -1;
  for (const [rank, place] of order.entries()) {
    seen += ofInterest[place]!;
    const value = values[place]!;
    const isLast = rank + 1 === order.length;
    if (!isLast && values[order[rank + 1]!] === value) continue;
    const others = rank + 1 - seen;
    const gap = Math.abs(seen * sizes.others - others * sizes.ofInterest);
    const shares = { ofInterest: seen / sizes.ofInterest, others: others / sizes.others };
    if (gap > widest) [widest, widestAt, upToThere] = [gap, value, shares];
    const step = Math.floor(((rank + 1) * CURVE_STEPS) / order.length);
    if (step === drawn) continue;
    drawn = step;
    points.values.push(value);
    points.ofInterest.push(shares.ofInterest);
    points.others.push(shares.others);
  }
  const distance = widest / (sizes.ofInterest * sizes.others);
  const curve = {
    values: Float64Array.from(points.values),
    ofInterest: Float64Array.from(points.ofInterest),
    others: Float64Array.from(points.others),
  };
  return { kind: "number", inputId, distance, widestAt, upToThere, p: kolmogorovChance(distance, sizes), curve };
}

/**
 * The chance of a gap at least this wide between two samples of one distribution: Kolmogorov's limit after Stephens'
 * correction for finite samples.
 */
function kolmogorovChance(distance: number, { ofInterest, others }: Sizes): number {
  const root = Math.sqrt((ofInterest * others) / (ofInterest + others));
  const x = (root + 0.12 + 0.11 / root) * distance;
  // Below this the chance is 1 to seven digits, and the sum converges slowly.
  if (x < 0.3) return 1;
  let sum = 0;
  for (let term = 1; term <= 100; term++) {
    const part = Math.exp(-2 * term * term * x * x);
    sum += term % 2 === 1 ? part : -part;
    if (part < 1e-17 * sum) break;
  }
  return Math.min(1, 2 * sum);
}

function categoryContrast(
  input: Extract<CaseInput, { kind: "category" }>,
  ofInterest: Uint8Array,
  sizes: Sizes,
): InputContrast {
  const counts = input.categories.map(() => ({ sought: 0, all: 0 }));
  for (const [place, code] of input.codes.entries()) {
    counts[code]!.sought += ofInterest[place]!;
    counts[code]!.all++;
  }
  const shares = input.categories.map((category, code) => {
    const { sought, all } = counts[code]!;
    return { category, ofInterest: sought / sizes.ofInterest, others: (all - sought) / sizes.others };
  });
  const distance = shares.reduce((sum, share) => sum + Math.abs(share.ofInterest - share.others) / 2, 0);
  return { kind: "category", inputId: input.id, distance, p: chiSquareChance(counts, sizes), shares };
}

function chiSquareChance(counts: readonly { sought: number; all: number }[], sizes: Sizes): number {
  const present = counts.filter(({ all }) => all > 0);
  const usual = sizes.ofInterest / (sizes.ofInterest + sizes.others);
  const square = present.reduce(
    (sum, { sought, all }) => sum + (sought - all * usual) ** 2 / (all * usual * (1 - usual)),
    0,
  );
  return square === 0 ? 1 : gammaShares(square / 2, (present.length - 1) / 2).above;
}
