import type { KnownFigures } from "../../src/parameters/completed.ts";

/** No account of the town is known; these stand a little above what is usual, and can be replaced by its budget. */
export const financeFigures: KnownFigures = {
  debt_ratio_at_start: {
    value: 1.3,
    low: 0.7,
    high: 2.5,
    source: "judgement: 9 billion CNY over 7 billion of revenue; no account is known",
    basis: "judgement",
    confidence: "low",
  },
};
