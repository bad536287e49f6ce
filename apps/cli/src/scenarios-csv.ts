import type { ScenarioColumns } from "@tamarisk/scenario-engine";
import { csvText } from "./results-csv.ts";

/**
 * Scenarios as CSV (RFC 4180, lines ended by LF): a column per uncertainty under its id, a row per scenario. Numbers are
 * the shortest text that reads back as the same double.
 *
 * @returns Parts of a few hundred kilobytes, made as they are asked for.
 *
 * @example
 * [...scenariosCsv({ price: Float64Array.of(9000, 16_000) })].join(""); // "price\n9000\n16000\n"
 */
export function* scenariosCsv(scenarios: ScenarioColumns): Generator<string> {
  const columns = Object.values(scenarios);
  let part = `${Object.keys(scenarios).map(csvText).join(",")}\n`;
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    part += `${columns.map((column) => column[row]!).join(",")}\n`;
    if (part.length > 1 << 18) {
      yield part;
      part = "";
    }
  }
  yield part;
}
