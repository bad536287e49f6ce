/** How an observed indicator is read off the model. */
export interface ObservedOutcome {
  /** One of the outcomes that every saved run keeps. */
  readonly outcomeId: string;
  /**
   * `value`: the outcome of the year. `yearly-change`: the outcome of the year less that of the year before.
   * `decade-growth`: by which share of itself the outcome has grown over ten years.
   */
  readonly reading: "value" | "yearly-change" | "decade-growth";
  /** What the outcome is multiplied by to stand in the indicator's unit; −1 turns a depth into a table. */
  readonly factor: number;
  /** The unit of the indicator that the factor leads to. An indicator kept in another unit has no outcome. */
  readonly unit: string;
  /** The part of the town it counts; every outcome here counts the town as a whole. */
  readonly place: "town";
}

const plain = (outcomeId: string, unit: string): ObservedOutcome => ({
  outcomeId,
  reading: "value",
  factor: 1,
  unit,
  place: "town",
});

/**
 * Only where both mean the same. B1 is the growth of the residents from one count to that of ten years before; TDT-044 the
 * residents themselves. Left out on purpose: park green per resident (the model counts all green of the towns),
 * development of water resources (the model's stress counts needs, not what is taken), built land per resident (the core
 * indicator counts the excess over the standard), jobs outside the largest sector (the largest may be another than mining), share of mining jobs (the model counts smelting with mining), arable
 * land retained (the model counts what is irrigated), GDP per resident (the model counts in prices of the start year).
 */
const OUTCOMES: Readonly<Record<string, ObservedOutcome>> = {
  B1: { outcomeId: "residents", reading: "decade-growth", factor: 100, unit: "percent", place: "town" },
  B2: plain("aged_65_share", "percent"),
  B11: { outcomeId: "groundwater_depth", reading: "yearly-change", factor: -1, unit: "m/yr", place: "town" },
  "TDT-044": plain("residents", "persons"),
  "sandstorm-days": plain("sandstorm_days", "days/yr"),
};

/**
 * The outcome of the model that means the same as an observed indicator, so that what was observed can be held against
 * the futures.
 *
 * @param indicator - Its id and the unit it is kept in.
 * @returns `null` when no outcome means the same, or the indicator is kept in another unit.
 *
 * @example
 * observedOutcome({ id: "B11", unit: "m/yr" }); // groundwater depth: its yearly change, times −1
 */
export function observedOutcome(indicator: { readonly id: string; readonly unit: string }): ObservedOutcome | null {
  const outcome = OUTCOMES[indicator.id];
  return outcome?.unit === indicator.unit ? outcome : null;
}

/** The indicators that have an outcome, in the order of the list. */
export const OBSERVED_INDICATOR_IDS: readonly string[] = Object.keys(OUTCOMES);
