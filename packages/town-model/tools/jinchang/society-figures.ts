import type { KnownFigures } from "../../src/parameters/completed.ts";

/**
 * Where Jinchang's groups live. Of those in the company's housing 82 % are registered in the town, of those in migrant
 * communities 35 % (jinchang.json); in the core 28 % are registered elsewhere (jinchang_census_profile.csv, 2020). So
 * 22 % of the core live in migrant communities, 51 % of newcomers and 11 % of long-term residents.
 */
export const societyFigures: KnownFigures = {
  edge_share_at_start: {
    value: { longterm: 0.11, countryside: 0.51, displaced: 0.51 },
    low: 0.05,
    high: 0.8,
    source:
      "worked out from jinchang.json local_hukou_jinchuan_housing and local_hukou_migrant_communities and from those registered elsewhere in the core (jinchang_census_profile.csv, 2020)",
    basis: "data",
    confidence: "derived",
  },
};
