import { unary } from "../maths/unary.ts";
import { normalShare } from "./normal-share.ts";

/** One requester: how much it asks for, and how its demand falls as the price, in units of priority, rises. */
interface Requester {
  readonly request: number;
  readonly shape: number;
  readonly priority: number;
  readonly width: number;
}

/**
 * Shares out what is available among requests by their priorities: a price is found at which demand just takes it all.
 * Enough for everybody gives everybody what was asked for; negative requests count as none.
 *
 * @param inputs - Requests; their profiles in four vectors: shape, priority, width, extra; what is available. Shapes: 0 fixed,
 *   1 rectangular, 2 triangular, 3 normal, 4 exponential; 10 more gives whole numbers. Others, such as constant elasticity
 *   (5), have no value here: NaN.
 * @param output - As long as the requests; the sum is the smaller of what is available and what is asked for.
 *
 * @see Vensim reference manual, "Allocation": ALLOCATE AVAILABLE, "Specifying the curves".
 * @see docs/methods/allocation.md
 *
 * @example
 * // Boston, Dayton and Fresno ask for 500, 300 and 750; there are 1,000.
 * allocateAvailable([requests, shapes, priorities, widths, extras, Float64Array.of(1000)], output);
 */
export function allocateAvailable(inputs: readonly Float64Array[], output: Float64Array): void {
  const [requests, shapes, priorities, widths, , available] = inputs;
  const requesters = Array.from(requests!, (request, at): Requester => {
    return { request: atLeastZero(request), shape: shapes![at]!, priority: priorities![at]!, width: widths![at]! };
  });
  const wholeNumbers = requesters.some(({ shape }) => shape >= 10);
  shareOut(
    requesters.map((requester) => ({ ...requester, shape: requester.shape % 10 })),
    available![0]!,
    output,
  );
  if (wholeNumbers) roundShares(output, available![0]!);
}

/**
 * Shares out a supply by priority: of two requests whose priorities are `width` or more apart the higher is filled before
 * the lower gets anything; closer ones are filled side by side. The same as `allocateAvailable` with rectangular
 * profiles of that width.
 *
 * @param inputs - Requests; priorities; how many of them count, one number; width; supply.
 * @param output - As long as the requests.
 *
 * @see Vensim reference manual, ALLOCATE BY PRIORITY (after the algorithm by William T. Wood).
 *
 * @example
 * // Requests 3, 6, 2.5, 2 at priorities 10, 9, 7, 2, width 3, supply 4.
 * allocateByPriority([requests, priorities, Float64Array.of(4), Float64Array.of(3), Float64Array.of(4)], output);
 */
export function allocateByPriority(inputs: readonly Float64Array[], output: Float64Array): void {
  const [requests, priorities, size, width, supply] = inputs;
  const requesters = Array.from(requests!, (request, at): Requester => {
    const counts = at < size![0]!;
    return { request: counts ? atLeastZero(request) : 0, shape: 1, priority: priorities![at]!, width: width![0]! };
  });
  shareOut(requesters, supply![0]!, output);
}

function atLeastZero(request: number): number {
  return Math.max(request, 0);
}

function shareOut(requesters: readonly Requester[], available: number, output: Float64Array): void {
  const asking = requesters.filter(({ request }) => request !== 0);
  const total = asking.reduce((sum, { request }) => sum + request, 0);
  if (!(total < Infinity) || Number.isNaN(available) || !asking.every(hasCurve)) {
    output.fill(Number.NaN);
  } else if (available >= total) {
    requesters.forEach(({ request }, at) => {
      output[at] = request;
    });
  } else if (available <= 0) {
    output.fill(0);
  } else {
    clearMarket(requesters, asking, available, output);
  }
}

function hasCurve({ shape, priority, width }: Requester): boolean {
  return Number.isInteger(shape) && shape >= 0 && shape <= 4 && Number.isFinite(priority) && Number.isFinite(width);
}

const HALVINGS_MAX = 200;
/** Smooth demand at both ends so close, as a share of what is available, that it is a straight line between them. */
const CLOSE_ENOUGH = 1e-10;

/** Halves the range of prices until demand at its ends is as good as the same, then shares by where supply lies between. */
function clearMarket(
  requesters: readonly Requester[],
  asking: readonly Requester[],
  available: number,
  output: Float64Array,
): void {
  const demandAt = (price: number): number => asking.reduce((sum, requester) => sum + demand(requester, price), 0);
  let low = Math.min(...asking.map((requester) => requester.priority - reach(requester)));
  let high = Math.max(...asking.map((requester) => requester.priority + reach(requester)));
  let atHigh = demandAt(high);
  if (atHigh >= available) {
    // Only demand that no price lowers is left, and there is too much of it.
    requesters.forEach((requester, at) => {
      output[at] = (demand(requester, high) * available) / atHigh;
    });
    return;
  }
  let atLow = demandAt(low);
  const isSmooth = asking.every(({ shape, width }) => shape === 0 || (shape >= 3 && width > 0));
  const gap = isSmooth ? CLOSE_ENOUGH * available : 0;
  for (let turn = 0; turn < HALVINGS_MAX; turn++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high || atLow - atHigh <= gap) break;
    const atMiddle = demandAt(middle);
    if (atMiddle >= available) [low, atLow] = [middle, atMiddle];
    else [high, atHigh] = [middle, atMiddle];
  }
  const share = (available - atHigh) / (atLow - atHigh);
  requesters.forEach((requester, at) => {
    const least = demand(requester, high);
    output[at] = least + share * (demand(requester, low) - least);
  });
}

/** How far from its priority a demand still changes. */
function reach({ shape, priority, width }: Requester): number {
  const half = width > 0 ? width : 0;
  const tail = shape === 3 ? 40 : shape === 4 ? 750 : 1;
  return half * tail + Math.abs(priority) * 1e-9 + 1e-300;
}

function demand({ request, shape, priority, width }: Requester, price: number): number {
  if (request === 0) return 0;
  if (shape === 0) return request;
  // Without a width all demand goes at once.
  if (!(width > 0)) return price < priority ? request : 0;
  const above = (priority - price) / width;
  switch (shape) {
    case 1:
      return request * between0And1(above + 0.5);
    case 2:
      return request * triangularShare(between0And1(above + 0.5));
    case 3:
      return request * normalShare(above);
    default:
      return request * (above > 0 ? 1 - 0.5 * unary.exp(-above) : 0.5 * unary.exp(above));
  }
}

function triangularShare(x: number): number {
  return x <= 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x);
}

function between0And1(x: number): number {
  return Math.min(Math.max(x, 0), 1);
}

/** Whole numbers with the same sum, cut down to a whole number: the largest parts cut off are given back first. */
function roundShares(output: Float64Array, available: number): void {
  const sum = output.reduce((total, share) => total + share, 0);
  if (Number.isNaN(sum)) return;
  const parts = Array.from(output, (share) => share - Math.floor(share + 1e-9));
  const order = Array.from(parts.keys()).sort((a, b) => parts[b]! - parts[a]! || a - b);
  for (let at = 0; at < output.length; at++) output[at] = Math.floor(output[at]! + 1e-9);
  let left = Math.floor(Math.min(sum, available) + 1e-9) - output.reduce((total, share) => total + share, 0);
  for (const at of order) {
    if (left < 1) break;
    output[at]! += 1;
    left -= 1;
  }
}
