import type { KnownFigures } from "../../src/parameters/completed.ts";

/** Jinchang's labour. */
export const labourFigures: KnownFigures = {
  laid_off_at_start: {
    value: 0.011,
    low: 0.005,
    high: 0.03,
    source:
      "census of 2010, long form: 244 out of work by their employer's reason (jinchang_census_profile.csv), 22,526 at work; no count for 2020",
    basis: "data",
    confidence: "low",
  },
  skill_at_start: {
    value: 0.226,
    low: 0.2,
    high: 0.3,
    source:
      "census of 2020: 85,012 with college or more (jinchang_census_profile.csv) among 376,089 aged 15 and over; of all adults, for want of a count of those at work",
    basis: "data",
    confidence: "medium",
  },
};
