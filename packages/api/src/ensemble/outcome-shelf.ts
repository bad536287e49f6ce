import { type Database, readEnsembleChunks } from "@tamarisk/db";
import { decodeColumns, joinColumns, type OutcomeColumns } from "@tamarisk/scenario-engine";
import { type EnsembleAddress, scopeOf } from "./ensemble-address.ts";

/** The outcomes of ensembles asked about lately, so that a second question need not read them all again. */
export interface OutcomeShelf {
  /** All outcomes of a finished ensemble. */
  readonly columnsOf: (address: EnsembleAddress) => Promise<OutcomeColumns>;
}

const keptEnsembles = 2;
/** Larger ones are read again for each question rather than held. */
const keptBytesMax = 100_000_000;

export function openOutcomeShelf(database: Database): OutcomeShelf {
  const shelf = new Map<string, Promise<OutcomeColumns>>();
  return {
    columnsOf(address) {
      const { ensembleId } = address;
      const known = shelf.get(ensembleId);
      shelf.delete(ensembleId);
      const columns = known ?? readColumns(database, address);
      shelf.set(ensembleId, columns);
      columns.then(
        ({ values }) => values.byteLength > keptBytesMax && shelf.delete(ensembleId),
        () => shelf.delete(ensembleId),
      );
      const [oldest] = shelf.keys();
      if (shelf.size > keptEnsembles && oldest !== undefined) shelf.delete(oldest);
      return columns;
    },
  };
}

async function readColumns(database: Database, address: EnsembleAddress): Promise<OutcomeColumns> {
  const parts: OutcomeColumns[] = [];
  const chunks = readEnsembleChunks(database, scopeOf(address), address.projectId, address.ensembleId);
  for await (const chunk of chunks) parts.push(decodeColumns(chunk.outcomes));
  return joinColumns(parts);
}
