import type { BoxStep, LiveBox, LiveCategories, LiveRange } from "./prim-live-box.ts";

/** A step and what the box would hold after it. */
export interface WeighedStep {
  readonly step: BoxStep;
  readonly n: number;
  readonly k: number;
  /** Inputs with a limit after the step. */
  readonly limited: number;
}

/** Ways to make a box smaller: from the top and the bottom of each range, and category by category; rules [PRIM2], [PRIM3]. */
export function peels(box: LiveBox, alpha: number): WeighedStep[] {
  const limited = box.inputs.reduce((count, _, input) => count + (box.isLimited(input) ? 1 : 0), 0);
  return tieOrder(box).flatMap((input) => {
    const live = box.inputs[input]!;
    const after = limited + (box.isLimited(input) ? 0 : 1);
    if (live.kind === "category") return categoryPeels(box, live, input, after);
    return (["max", "min"] as const)
      .map((kind) => rangePeel(box, live, input, kind, alpha, after))
      .filter((peel) => peel !== null);
  });
}

/** Where steps are equally good the first is taken: numbers before whole numbers before categories. */
export function tieOrder(box: LiveBox): number[] {
  const rank = (input: number) => {
    const live = box.inputs[input]!;
    if (live.kind === "category") return 2;
    return live.isWhole ? 1 : 0;
  };
  return Array.from(box.inputs.keys()).sort((a, b) => rank(a) - rank(b) || a - b);
}

function categoryPeels(box: LiveBox, live: LiveCategories, input: number, limited: number): WeighedStep[] {
  return Array.from(live.isInside.keys())
    .filter((code) => live.isInside[code] === 1 && live.n[code]! > 0 && live.n[code]! < box.n)
    .map((code) => ({
      step: { kind: "category", input, code },
      n: box.n - live.n[code]!,
      k: box.k - live.k[code]!,
      limited,
    }));
}

function rangePeel(
  box: LiveBox,
  live: LiveRange,
  input: number,
  kind: "min" | "max",
  alpha: number,
  limited: number,
): WeighedStep | null {
  const { near, values } = live;
  const { state } = box;
  trim(live, state);
  const [start, stop, onward] = kind === "min" ? [live.from, live.to, 1] : [live.to - 1, live.from - 1, -1];
  const quota = quantileCount(box.n, alpha, kind);
  let [rank, n, k] = [start, 0, 0];
  // Without branches: whether the next future is in the box cannot be guessed, and a wrong guess costs more.
  for (; n < quota; rank += onward) {
    const answer = state[near[rank]!]!;
    const isInside = (answer - 2) >>> 31;
    n += isInside;
    k += isInside & answer;
  }
  const value = values[near[rank - onward]!]!;
  for (; rank !== stop; rank += onward) {
    const answer = state[near[rank]!]!;
    if (answer >= 2) continue;
    const next = values[near[rank]!]!;
    if (next !== value) {
      const limit = live.isWhole ? next : between(value, next);
      return { step: { kind, input, limit }, n: box.n - n, k: box.k - k, limited };
    }
    n++;
    k += answer;
  }
  // All from the quantile on are equal: only what lies beyond them can go.
  [n, k] = [0, 0];
  for (rank = start; values[near[rank]!]! !== value; rank += onward) {
    const answer = state[near[rank]!]!;
    if (answer >= 2) continue;
    n++;
    k += answer;
  }
  return n === 0 ? null : { step: { kind, input, limit: value }, n: box.n - n, k: box.k - k, limited };
}

function trim(live: LiveRange, state: Uint16Array): void {
  while (state[live.near[live.from]!]! >= 2) live.from++;
  while (state[live.near[live.to - 1]!]! >= 2) live.to--;
}

/** How many of n sorted futures lie up to the α-quantile, counted from the bottom or, mirrored, from the top; [PRIM2]. */
export function quantileCount(n: number, alpha: number, from: "min" | "max"): number {
  return from === "min" ? Math.floor((n - 1) * alpha) + 1 : n - Math.ceil((n - 1) * (1 - alpha));
}

/** Halfway from one value to another; where no number lies between them, the second. */
export function between(outside: number, inside: number): number {
  const sum = outside + inside;
  const halfway = Number.isFinite(sum) ? sum / 2 : outside / 2 + inside / 2;
  return halfway === outside ? inside : halfway;
}
