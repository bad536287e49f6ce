import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { type EnsembleTable, rowsPerScenario, type TableColumn, tableColumns } from "./ensemble-table.ts";
import type { OutcomeColumns } from "./outcome-columns.ts";
import type { ScenarioColumns } from "./simulator.ts";

/** A Parquet file that is written part by part. */
export interface EnsembleParquet {
  /**
   * Write the next scenarios as a row group.
   *
   * @param scenarios - Columns of just these scenarios.
   */
  append(columns: OutcomeColumns, scenarios: ScenarioColumns): void;
  /** Write the end of the file, with what is to be known about it. */
  finish(metadata: Readonly<Record<string, string>>): void;
}

/**
 * An ensemble as a Parquet file, in memory that does not grow with the number of scenarios but for the file's own index.
 * Keys are dictionaries, so that repeating them in every row costs next to nothing; outcomes are plain doubles, bit for
 * bit as they were computed.
 *
 * @param write - Takes the bytes of the file one after another; they are its own to keep.
 *
 * @see docs/formats.md for the layout.
 *
 * @example
 * const parquet = ensembleParquet(table, (bytes) => writeSync(file, bytes));
 * for (const chunk of runEnsemble(simulator, design, { chunkSize })) parquet.append(chunk.columns, scenariosOf(chunk));
 * parquet.finish({ recipe });
 */
export function ensembleParquet(table: EnsembleTable, write: (bytes: Uint8Array) => void): EnsembleParquet {
  const bytes = new DrainedWriter(write);
  const schema = schemaOf(table);
  const parquet = new ParquetWriter({ writer: bytes, schema, createdBy: "tamarisk" });
  const repeats = rowsPerScenario(table) > 2;
  return {
    append(columns, scenarios) {
      const columnData = tableColumns(table, columns, scenarios).map(({ name, kind, data }) => ({
        name,
        data: data as TableColumn["data"] & unknown[],
        encoding: kind === "key" && (repeats || name === "policy") ? ("RLE_DICTIONARY" as const) : ("PLAIN" as const),
      }));
      void parquet.write({ columnData, rowGroupSize: columnData[0]!.data.length });
      bytes.flush();
    },
    finish(metadata) {
      parquet.kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
      void parquet.finish();
      bytes.flush();
    },
  };
}

function schemaOf({ uncertaintyIds, levers, outcomeIds }: EnsembleTable): SchemaElement[] {
  const doubles = ["time", ...uncertaintyIds, ...levers.map(({ id }) => id), ...outcomeIds];
  return [
    { name: "ensemble", num_children: doubles.length + 2 },
    { name: "scenario", type: "INT32", repetition_type: "REQUIRED" },
    { name: "policy", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
    ...doubles.map((name): SchemaElement => ({ name, type: "DOUBLE", repetition_type: "REQUIRED" })),
  ];
}

/** Hands its bytes on whenever it is flushed; `offset` goes on counting. */
class DrainedWriter extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void;

  constructor(write: (bytes: Uint8Array) => void) {
    super(1 << 20);
    this.#write = write;
  }

  flush(): void {
    if (this.index > 0) this.#write(this.getBytes().slice());
    this.index = 0;
  }
}
