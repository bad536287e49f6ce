import { type ModelBuilder, normalQuantile } from "@tamarisk/system-dynamics";

/**
 * The weather of a year: whether it is a drought, and how hard the wind blows. The history is picked by `weather path`
 * alone, so a scenario meets the same weather under every policy. Numbers with one key are one number, so drought and wind
 * draw with keys of their own; as they lie below zero, none is ever the key of a price.
 *
 * @see docs/methods/weather.md, rules WEATHER1–WEATHER4.
 */
export function weatherEquations(model: ModelBuilder): void {
  model
    .auxiliary("mean drought", "drought at start", {
      unit: "1",
      documentation: "what droughts took before; what is measured at the start was measured in such years",
    })
    .lookup("normal number below which", CHANCES, { unit: "1", documentation: "quantiles of the standard normal" })
    .auxiliary("drought threshold", "normal number below which(1 - drought probability)", { unit: "1" })
    .auxiliary("dryness", "SHOCK(-weather path)", { unit: "1", documentation: "standard normal" })
    .auxiliary(
      "drought",
      `IF weather path = 0 THEN drought probability * drought severity
       ELSE IF dryness > drought threshold THEN drought severity ELSE 0`,
      { unit: "1", documentation: "share of the inflow that this year lacks" },
    )
    .auxiliary(
      "gustiness",
      "drought with wind * dryness + SQRT(1 - drought with wind * drought with wind) * SHOCK(-2 * weather path)",
      { unit: "1", documentation: "standard normal, correlated with dryness" },
    )
    .auxiliary("wind", "MAX(0, 1 + wind trend * years on) * EXP(wind noise * gustiness)", {
      unit: "1",
      documentation: "1 is the wind of the start, in the middle of all weather; the form is judgement",
    });
}

/** Where a standard normal number lies with a chance; dense at the ends, nothing beyond them. */
const CHANCES = (() => {
  const inner = [
    0.0001,
    0.001,
    0.003,
    ...Array.from({ length: 99 }, (_, place) => (place + 1) / 100),
    0.997,
    0.999,
    0.9999,
  ];
  const farthest = 9;
  return { x: [0, ...inner, 1], y: [-farthest, ...inner.map(normalQuantile), farthest] };
})();
