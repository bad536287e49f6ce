import { type OutcomeColumns, outcomeColumn } from "./outcome-columns.ts";
import type { ScenarioColumns } from "./simulator.ts";

/**
 * An ensemble as a table for files: a row for each scenario, policy and time, in this order, time running fastest; a
 * column for each of these three, then for each uncertainty, lever and outcome.
 */
export interface EnsembleTable {
  readonly uncertaintyIds: readonly string[];
  /** What is set, and to which number under each policy. */
  readonly levers: readonly { readonly id: string; readonly byPolicy: readonly number[] }[];
  readonly policyIds: readonly string[];
  readonly outcomeIds: readonly string[];
  readonly years: readonly number[];
}

/** `key` columns repeat their values; `outcome` columns do not. */
export type TableColumn = { readonly name: string } & (
  | { readonly kind: "key"; readonly data: Int32Array | Float64Array | readonly string[] }
  | { readonly kind: "outcome"; readonly data: Float64Array }
);

const ownColumns = ["scenario", "policy", "time"];

/**
 * @throws {RangeError} If two columns would have one name. Capitals do not count: databases do not tell them apart.
 */
export function ensembleTable(table: EnsembleTable): EnsembleTable {
  const { uncertaintyIds, levers, outcomeIds } = table;
  const names = [...ownColumns, ...uncertaintyIds, ...levers.map(({ id }) => id), ...outcomeIds];
  const keys = names.map((name) => name.toLowerCase());
  const twice = names.find((_, place) => keys.indexOf(keys[place]!) < place);
  if (twice === undefined) return table;
  const advice = ownColumns.includes(twice.toLowerCase())
    ? "every result has a column of that name; rename it in the model, or leave it out"
    : "name it once: an uncertainty or lever has its column without being an outcome";
  throw new RangeError(`two columns would be called "${twice}"; ${advice}`);
}

/** How many rows one scenario has. */
export function rowsPerScenario({ policyIds, years }: Pick<EnsembleTable, "policyIds" | "years">): number {
  return policyIds.length * years.length;
}

/**
 * The rows of some neighbouring scenarios.
 *
 * @param scenarios - Columns of just these scenarios.
 */
export function tableColumns(
  table: EnsembleTable,
  columns: OutcomeColumns,
  scenarios: ScenarioColumns,
): readonly TableColumn[] {
  const { policyIds, years } = table;
  const perScenario = rowsPerScenario(table);
  const yearCount = years.length;
  const count = columns.scenarioCount * perScenario;
  const policyAt = (row: number) => Math.floor(row / yearCount) % policyIds.length;
  const key = (name: string, valueAt: (row: number) => number): TableColumn => {
    const data = new Float64Array(count);
    for (let row = 0; row < count; row++) data[row] = valueAt(row);
    return { name, kind: "key", data };
  };
  const scenarioPlaces = new Int32Array(count);
  for (let row = 0; row < count; row++) scenarioPlaces[row] = columns.firstScenario + Math.floor(row / perScenario);
  return [
    { name: "scenario", kind: "key", data: scenarioPlaces },
    { name: "policy", kind: "key", data: Array.from({ length: count }, (_, row) => policyIds[policyAt(row)]!) },
    key("time", (row) => years[row % yearCount]!),
    ...table.uncertaintyIds.map((id) => key(id, (row) => scenarios[id]![Math.floor(row / perScenario)]!)),
    ...table.levers.map(({ id, byPolicy }) => key(id, (row) => byPolicy[policyAt(row)]!)),
    ...table.outcomeIds.map((id): TableColumn => ({ name: id, kind: "outcome", data: outcomeRows(columns, id) })),
  ];
}

/** One outcome, which lies policy by policy, as rows. */
function outcomeRows(columns: OutcomeColumns, outcomeId: string): Float64Array {
  const { policyIds, years, scenarioCount } = columns;
  const rows = new Float64Array(scenarioCount * policyIds.length * years.length);
  for (const [policy, policyId] of policyIds.entries()) {
    const column = outcomeColumn(columns, policyId, outcomeId);
    for (let scenario = 0; scenario < scenarioCount; scenario++) {
      const series = column.subarray(scenario * years.length, (scenario + 1) * years.length);
      rows.set(series, (scenario * policyIds.length + policy) * years.length);
    }
  }
  return rows;
}
