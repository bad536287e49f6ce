import type { BoxLimit } from "@tamarisk/domain";
import type { CaseInput, Cases } from "./cases.ts";
import { sortedOrder } from "./sorted-order.ts";

/** A step that a box can take: one end of a range moves, or one category comes or goes. */
export type BoxStep =
  | { readonly kind: "min" | "max"; readonly input: number; readonly limit: number | undefined }
  | { readonly kind: "category"; readonly input: number; readonly code: number };

export interface LiveRange {
  readonly kind: "number";
  readonly values: Float64Array;
  /** Whether all values are whole numbers, so that limits are, too. */
  readonly isWhole: boolean;
  /** All futures by rising value; the box's range runs from rank `first` up to, not including, rank `end`. */
  readonly order: Int32Array;
  first: number;
  end: number;
  min: number | undefined;
  max: number | undefined;
  /** The futures in the box by rising value, from `from` up to `to`, and some that have left; kept until a limit loosens. */
  near: Int32Array;
  from: number;
  to: number;
}

export interface LiveCategories {
  readonly kind: "category";
  readonly codes: Uint16Array;
  readonly categories: readonly string[];
  /** Futures by category: those of category c from `starts[c]` to `starts[c + 1]`. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** 1 for a category the box takes. */
  readonly isInside: Uint8Array;
  /** Futures in the box by category, and those of interest. */
  readonly n: Int32Array;
  readonly k: Int32Array;
}

type LiveInput = LiveRange | LiveCategories;

/**
 * A box whose limits move while its counts are kept: every input is sorted once, and a step costs the futures it passes.
 * Besides the futures inside it knows, for each limit, those that this limit alone keeps out: what pasting may win back,
 * and what quasi-p compares with.
 */
export class LiveBox {
  n: number;
  k = 0;
  readonly inputs: readonly LiveInput[];
  /** Twice the number of inputs that keep a future out, plus 1 if it is of interest: in the box when below 2. */
  readonly state: Uint16Array;
  /** Exclusive or of the sides that keep a future out: the very side when it is only one. */
  private readonly sides: Uint16Array;
  /** By side (2 × input, plus 1 for an upper limit): futures that it alone keeps out, and those of interest. */
  readonly aloneN: Int32Array;
  private readonly aloneK: Int32Array;
  private readonly categories: readonly LiveCategories[];
  private nearSize: number;

  constructor({ count, inputs, ofInterest }: Cases) {
    this.n = count;
    this.nearSize = count;
    this.state = new Uint16Array(count);
    this.sides = new Uint16Array(count);
    this.aloneN = new Int32Array(2 * inputs.length);
    this.aloneK = new Int32Array(2 * inputs.length);
    for (let place = 0; place < count; place++) {
      this.state[place] = ofInterest[place]!;
      this.k += ofInterest[place]!;
    }
    this.inputs = inputs.map((input) =>
      input.kind === "number" ? liveRange(input.values) : liveCategories(input, ofInterest),
    );
    this.categories = this.inputs.filter((input) => input.kind === "category");
  }

  /** Whether it is only this side that keeps a future out. */
  isAlone(place: number, side: number): boolean {
    return this.state[place]! >> 1 === 1 && this.sides[place] === side;
  }

  /** Futures that only the limits of one input keep out. */
  aloneAt(input: number): { n: number; k: number } {
    const [lower, upper] = [2 * input, 2 * input + 1];
    return { n: this.aloneN[lower]! + this.aloneN[upper]!, k: this.aloneK[lower]! + this.aloneK[upper]! };
  }

  take(step: BoxStep): void {
    const input = this.inputs[step.input]!;
    if (step.kind === "category") this.turnCategory(input as LiveCategories, step.input, step.code);
    else if (step.kind === "min") this.moveMin(input as LiveRange, step.input, step.limit);
    else this.moveMax(input as LiveRange, step.input, step.limit);
    if (this.n < this.nearSize / 2) this.gather();
  }

  private moveMin(range: LiveRange, input: number, limit: number | undefined): void {
    const lowest = limit ?? -Infinity;
    const { order, values } = range;
    while (range.first < range.end && values[order[range.first]!]! < lowest)
      this.leave(order[range.first++]!, 2 * input);
    while (range.first > 0 && values[order[range.first - 1]!]! >= lowest) this.enter(order[--range.first]!, 2 * input);
    range.min = range.first === 0 ? undefined : limit;
  }

  private moveMax(range: LiveRange, input: number, limit: number | undefined): void {
    const highest = limit ?? Infinity;
    const { order, values } = range;
    while (range.end > range.first && values[order[range.end - 1]!]! > highest) {
      this.leave(order[--range.end]!, 2 * input + 1);
    }
    while (range.end < order.length && values[order[range.end]!]! <= highest) {
      this.enter(order[range.end++]!, 2 * input + 1);
    }
    range.max = range.end === order.length ? undefined : limit;
  }

  private turnCategory(input: LiveCategories, place: number, code: number): void {
    const wasInside = input.isInside[code] === 1;
    input.isInside[code] = wasInside ? 0 : 1;
    for (let rank = input.starts[code]!; rank < input.starts[code + 1]!; rank++) {
      if (wasInside) this.leave(input.order[rank]!, 2 * place);
      else this.enter(input.order[rank]!, 2 * place);
    }
  }

  private leave(place: number, side: number): void {
    const state = this.state[place]!;
    const sought = state & 1;
    const before = this.sides[place]!;
    this.state[place] = state + 2;
    this.sides[place] = before ^ side;
    if (state < 2) {
      this.count(place, -1, -sought);
      this.aloneN[side]!++;
      this.aloneK[side]! += sought;
    } else if (state < 4) {
      this.aloneN[before]!--;
      this.aloneK[before]! -= sought;
    }
  }

  private enter(place: number, side: number): void {
    const state = this.state[place]! - 2;
    const sought = state & 1;
    const after = this.sides[place]! ^ side;
    this.state[place] = state;
    this.sides[place] = after;
    if (state < 2) {
      this.count(place, 1, sought);
      this.aloneN[side]!--;
      this.aloneK[side]! -= sought;
    } else if (state < 4) {
      this.aloneN[after]!++;
      this.aloneK[after]! += sought;
    }
  }

  private count(place: number, n: number, k: number): void {
    this.n += n;
    this.k += k;
    for (const input of this.categories) {
      const code = input.codes[place]!;
      input.n[code]! += n;
      input.k[code]! += k;
    }
  }

  /** Leaves those that are out behind, so that looking for the next peel walks past few of them. */
  private gather(): void {
    this.nearSize = this.n;
    for (const input of this.inputs) {
      if (input.kind === "category") continue;
      const near = input.near === input.order ? new Int32Array(this.n + 1) : input.near;
      let size = 0;
      for (let rank = input.from; rank < input.to; rank++) {
        const place = input.near[rank]!;
        near[size] = place;
        size += (this.state[place]! - 2) >>> 31;
      }
      input.near = near;
      input.from = 0;
      input.to = size;
    }
  }

  /** The limit of an input, if it has one. */
  limitOf(place: number): BoxLimit | undefined {
    const input = this.inputs[place]!;
    if (input.kind === "category") {
      if (!input.isInside.includes(0)) return undefined;
      return { values: input.categories.filter((_, code) => input.isInside[code] === 1) };
    }
    const { min, max } = input;
    if (min === undefined && max === undefined) return undefined;
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  }

  isLimited(place: number): boolean {
    const input = this.inputs[place]!;
    if (input.kind === "category") return input.isInside.includes(0);
    return input.min !== undefined || input.max !== undefined;
  }
}

function liveRange(values: Float64Array): LiveRange {
  const order = sortedOrder(values);
  const [first, end] = [0, values.length];
  const isWhole = values.every((value) => Number.isInteger(value));
  return {
    kind: "number",
    values,
    isWhole,
    order,
    first,
    end,
    min: undefined,
    max: undefined,
    near: order,
    from: first,
    to: end,
  };
}

function liveCategories(
  { codes, categories }: Extract<CaseInput, { kind: "category" }>,
  ofInterest: Uint8Array,
): LiveCategories {
  const n = new Int32Array(categories.length);
  const k = new Int32Array(categories.length);
  for (let place = 0; place < codes.length; place++) {
    n[codes[place]!]!++;
    k[codes[place]!]! += ofInterest[place]!;
  }
  const starts = new Int32Array(categories.length + 1);
  for (const [code, size] of n.entries()) starts[code + 1] = starts[code]! + size;
  const next = starts.slice();
  const order = new Int32Array(codes.length);
  for (let place = 0; place < codes.length; place++) order[next[codes[place]!]!++] = place;
  // A category that no future has is no limit, whether the box takes it or not.
  const isInside = new Uint8Array(categories.length).fill(1);
  return { kind: "category", codes, categories, order, starts, isInside, n, k };
}
