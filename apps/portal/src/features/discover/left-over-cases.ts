import { type Cases, casesInBox } from "@tamarisk/scenario-engine";
import type { Limits } from "./box-text.ts";

/** Futures that no earlier box holds, and their places among all. */
interface LeftOver {
  readonly cases: Cases;
  readonly places: Int32Array;
}

/** What boxes set aside leave over; the same cases where none is set aside. */
export function leftOverCases(cases: Cases, aside: readonly Limits[]): LeftOver {
  const gone = aside.map((limits) => casesInBox(cases, { limits }));
  const all = Int32Array.from(cases.ofInterest.keys());
  if (gone.length === 0) return { cases, places: all };
  const places = all.filter((place) => gone.every((inside) => inside[place] === 0));
  return {
    places,
    cases: {
      count: places.length,
      inputs: cases.inputs.map((input) =>
        input.kind === "number"
          ? { ...input, values: Float64Array.from(places, (place) => input.values[place]!) }
          : { ...input, codes: Uint16Array.from(places, (place) => input.codes[place]!) },
      ),
      ofInterest: Uint8Array.from(places, (place) => cases.ofInterest[place]!),
    },
  };
}
