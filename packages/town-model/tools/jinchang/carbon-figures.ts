import type { KnownFigures } from "../../src/parameters/completed.ts";

/** Jinchang's carbon. */
export const carbonFigures: KnownFigures = {
  carbon_intensity_at_start: {
    value: 0.032,
    low: 0.022,
    high: 0.045,
    source:
      "3.2 t per 10,000 CNY: jinchang.json carbon_intensity_ratio (3.2 times the nation), the nation at 1.0 t by judgement",
    basis: "data",
    confidence: "low",
  },
};
