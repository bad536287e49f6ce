import type { KnownFigures } from "../../src/parameters/completed.ts";

const judged = { basis: "judgement", confidence: "low" } as const;

/** Jinchang's services: the county's are fewer and farther away than the district's. */
export const servicesFigures: KnownFigures = {
  centre_access_at_start: {
    value: { core: 1, county: 0.8 },
    low: 0.6,
    high: 1,
    source: "judgement; jinchang.json yongchang_jinchuan_drive (an hour more by car)",
    ...judged,
  },
  edge_access_at_start: {
    value: { core: 0.55, county: 0.55 },
    low: 0.3,
    high: 0.8,
    source: "judgement; jinchang.json peripheral_infrastructure_investment (below 30 % of the centre's)",
    ...judged,
  },
};
