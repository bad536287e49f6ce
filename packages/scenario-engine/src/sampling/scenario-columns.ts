/** Scenarios as columns: for every uncertainty, by id, one number per scenario. */
export type ScenarioColumns = Readonly<Record<string, Float64Array>>;
