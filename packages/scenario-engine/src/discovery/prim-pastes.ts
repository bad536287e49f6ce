import type { LiveBox, LiveCategories, LiveRange } from "./prim-live-box.ts";
import { between, quantileCount, tieOrder, type WeighedStep } from "./prim-peels.ts";

/** Ways to make a box larger again: some of what one limit alone keeps out comes back; rule [PRIM5]. */
export function pastes(box: LiveBox, alpha: number): WeighedStep[] {
  const limited = box.inputs.reduce((count, _, input) => count + (box.isLimited(input) ? 1 : 0), 0);
  return tieOrder(box).flatMap((input) => {
    const live = box.inputs[input]!;
    if (live.kind === "category") return categoryPastes(box, live, input, limited);
    return (["min", "max"] as const)
      .map((kind) => rangePaste(box, live, input, kind, alpha, limited))
      .filter((paste) => paste !== null);
  });
}

function categoryPastes(box: LiveBox, live: LiveCategories, input: number, limited: number): WeighedStep[] {
  const outside = Array.from(live.isInside.keys()).filter((code) => live.isInside[code] === 0);
  return outside.flatMap((code): WeighedStep[] => {
    let [n, k] = [box.n, box.k];
    for (let rank = live.starts[code]!; rank < live.starts[code + 1]!; rank++) {
      const place = live.order[rank]!;
      if (!box.isAlone(place, 2 * input)) continue;
      n++;
      k += box.state[place]! & 1;
    }
    const after = outside.length === 1 ? limited - 1 : limited;
    return n === box.n ? [] : [{ step: { kind: "category", input, code }, n, k, limited: after }];
  });
}

function rangePaste(
  box: LiveBox,
  live: LiveRange,
  input: number,
  kind: "min" | "max",
  alpha: number,
  limited: number,
): WeighedStep | null {
  const side = kind === "min" ? 2 * input : 2 * input + 1;
  const outside = box.aloneN[side]!;
  if (outside === 0) return null;
  const { order, values } = live;
  const [start, stop, onward] = kind === "min" ? [live.first - 1, -1, -1] : [live.end, order.length, 1];
  const quota = quantileCount(outside, alpha, kind === "min" ? "max" : "min");
  let [rank, n, k] = [start, 0, 0];
  let value = NaN;
  for (; n < quota; rank += onward) {
    const place = order[rank]!;
    if (!box.isAlone(place, side)) continue;
    n++;
    k += box.state[place]! & 1;
    value = values[place]!;
  }
  let limit = value;
  for (; rank !== stop; rank += onward) {
    const place = order[rank]!;
    if (!box.isAlone(place, side)) continue;
    const next = values[place]!;
    if (next !== value) {
      if (!live.isWhole) limit = between(next, value);
      break;
    }
    n++;
    k += box.state[place]! & 1;
  }
  const outermost = kind === "min" ? order[0]! : order.at(-1)!;
  const frees = limit === values[outermost] && (kind === "min" ? live.max : live.min) === undefined;
  const step = { kind, input, limit };
  return { step, n: box.n + n, k: box.k + k, limited: frees ? limited - 1 : limited };
}
