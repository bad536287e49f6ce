import type { RandomStream } from "@tamarisk/system-dynamics";
import type { SearchVariable } from "./search-problem.ts";

/** How strongly children differ from their parents. */
export interface VariationStrength {
  /** Distribution index of simulated binary crossover, a whole number: the larger, the nearer are children to their parents. */
  readonly crossoverIndex: number;
  /** Distribution index of polynomial mutation, a whole number. */
  readonly mutationIndex: number;
}

export const usualVariation: VariationStrength = { crossoverIndex: 15, mutationIndex: 20 };

/** Fill a row with values drawn evenly from everything that may be set. */
export function drawPoint(variables: readonly SearchVariable[], random: RandomStream, row: Float64Array): void {
  for (let v = 0; v < variables.length; v++) row[v] = drawValue(variables[v]!, random);
}

function drawValue(variable: SearchVariable, random: RandomStream): number {
  if (variable.kind === "category") return Math.floor(random.next() * variable.count);
  const { kind, low, high } = variable;
  return kind === "real" ? low + random.next() * (high - low) : low + Math.floor(random.next() * (high - low + 1));
}

/**
 * Mix two parents into two children, in place: each variable with chance one half, numbers by simulated binary crossover
 * that keeps within limits, categories by changing sides.
 *
 * @see docs/methods/many-objective-search.md, rule SEARCH4.
 * @see Deb & Agrawal (1995), Simulated binary crossover for continuous search space, Complex Systems 9(2).
 */
export function crossOver(
  variables: readonly SearchVariable[],
  one: Float64Array,
  other: Float64Array,
  { crossoverIndex }: VariationStrength,
  random: RandomStream,
): void {
  for (let v = 0; v < variables.length; v++) {
    if (random.next() > 0.5) continue;
    const variable = variables[v]!;
    if (variable.kind === "category") {
      const kept = one[v]!;
      one[v] = other[v]!;
      other[v] = kept;
      continue;
    }
    const low = Math.min(one[v]!, other[v]!);
    const high = Math.max(one[v]!, other[v]!);
    const gap = high - low;
    if (!(gap > Number.EPSILON)) continue;
    const share = random.next();
    const below = spread(share, 1 + (2 * (low - variable.low)) / gap, crossoverIndex);
    const above = spread(share, 1 + (2 * (variable.high - high)) / gap, crossoverIndex);
    const down = withinLimits(variable, 0.5 * (low + high - below * gap));
    const up = withinLimits(variable, 0.5 * (low + high + above * gap));
    const isTurned = random.next() < 0.5;
    one[v] = isTurned ? up : down;
    other[v] = isTurned ? down : up;
  }
}

/** By how much of the parents' gap a child may lie outside it, for a share drawn evenly and the room there is. */
function spread(share: number, room: number, index: number): number {
  const alpha = 2 - 1 / wholePower(room, index + 1);
  const base = share * alpha <= 1 ? share * alpha : 1 / (2 - share * alpha);
  return wholeRoot(base, index + 1);
}

/** By squaring: several times as fast as `**`, which is most of what a search with a quick model would spend. */
function wholePower(base: number, exponent: number): number {
  let [power, square] = [1, base];
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) power *= square;
    square *= square;
  }
  return power;
}

/** By square roots where the degree is a power of two, as it is for the usual crossover. */
function wholeRoot(base: number, degree: number): number {
  let [root, left] = [base, degree];
  for (; left % 2 === 0; left /= 2) root = Math.sqrt(root);
  return left === 1 ? root : root ** (1 / left);
}

/**
 * Change a point a little, in place: each variable with chance one in their number, numbers by polynomial mutation, a
 * category to any other.
 *
 * @see Deb & Goyal (1996), A combined genetic adaptive search (GeneAS) for engineering design, Comp. Sci. Informatics 26(4).
 */
export function mutate(
  variables: readonly SearchVariable[],
  row: Float64Array,
  { mutationIndex }: VariationStrength,
  random: RandomStream,
): void {
  const chance = 1 / variables.length;
  for (let v = 0; v < variables.length; v++) {
    if (random.next() >= chance) continue;
    const variable = variables[v]!;
    if (variable.kind === "category") row[v] = anotherCategory(row[v]!, variable.count, random);
    else row[v] = withinLimits(variable, polynomialStep(row[v]!, variable.low, variable.high, mutationIndex, random));
  }
}

function polynomialStep(value: number, low: number, high: number, index: number, random: RandomStream): number {
  const range = high - low;
  if (range === 0) return value;
  const share = random.next();
  const power = index + 1;
  if (share < 0.5) {
    const room = 1 - (value - low) / range;
    return value + (wholeRoot(2 * share + (1 - 2 * share) * wholePower(room, power), power) - 1) * range;
  }
  const room = 1 - (high - value) / range;
  return value + (1 - wholeRoot(2 * (1 - share) + (2 * share - 1) * wholePower(room, power), power)) * range;
}

function anotherCategory(place: number, count: number, random: RandomStream): number {
  if (count === 1) return place;
  const drawn = Math.floor(random.next() * (count - 1));
  return drawn < place ? drawn : drawn + 1;
}

/** Draw some variables of a point anew, in place: each with chance one in their number, and one at least. */
export function mutateUniformly(variables: readonly SearchVariable[], row: Float64Array, random: RandomStream): void {
  const certain = Math.floor(random.next() * variables.length);
  for (let v = 0; v < variables.length; v++) {
    if (v === certain || random.next() * variables.length < 1) row[v] = drawValue(variables[v]!, random);
  }
}

function withinLimits(variable: Exclude<SearchVariable, { kind: "category" }>, value: number): number {
  const inside = Math.min(Math.max(value, variable.low), variable.high);
  return variable.kind === "integer" ? Math.round(inside) : inside;
}
