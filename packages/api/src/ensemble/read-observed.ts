import type { Reader } from "@tamarisk/db";
import { asObserved, type ObservedOutcome } from "@tamarisk/town-model";
import type { EnsembleAddress } from "./ensemble-address.ts";
import { type ChunkShape, readOutcome } from "./read-outcomes.ts";

/** Every future under one policy as an observer would write it down: future by future, year by year, in the indicator's unit. */
export async function readObserved(
  reader: Reader,
  address: EnsembleAddress,
  shapes: readonly ChunkShape[],
  policyId: string,
  outcome: Pick<ObservedOutcome, "outcomeIds" | "of" | "reading">,
): Promise<{ years: readonly number[]; values: Float64Array }> {
  const columns = [];
  for (const outcomeId of outcome.outcomeIds) {
    columns.push(await readOutcome(reader, address, shapes, { policyId, outcomeId }));
  }
  const { years, values: first } = columns[0]!;
  // A figure that is not counted from an earlier year needs no look at where one future ends and the next begins.
  if (outcome.reading === "value") {
    return {
      years,
      values: asObserved(
        outcome,
        columns.map((column) => column.values),
      ),
    };
  }
  const values = new Float64Array(first.length);
  for (let start = 0; start < values.length; start += years.length) {
    const courses = columns.map((column) => column.values.subarray(start, start + years.length));
    values.set(asObserved(outcome, courses), start);
  }
  return { years, values };
}
