import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import {
  csvText,
  type EnsembleChunk,
  type EnsembleTable,
  ensembleCsvHeader,
  ensembleCsvRows,
  ensembleParquet,
  type FailedRun,
  type ScenarioColumns,
} from "@tamarisk/scenario-engine";

/** The files an ensemble's results go to, in order, chunk by chunk. */
interface ResultFiles {
  append(chunk: EnsembleChunk, scenarios: ScenarioColumns): void;
  /** Put the files in their places, all written. */
  finish(metadata: Readonly<Record<string, string>>): void;
}

const failuresHeader = "scenario,policy,variable,time,message\n";

/** Beside the results: `town.parquet` has its failures in `town.failures.csv`. */
export function failuresPath(output: string): string {
  return `${output.replace(/\.(parquet|csv)$/iu, "")}.failures.csv`;
}

/**
 * Results as Parquet, or as CSV when the name ends in `.csv`. Until they are complete they are written in `folder`, so
 * that nobody takes half of them for all.
 */
export function openResultFiles(output: string, folder: string, table: EnsembleTable): ResultFiles {
  const results = join(folder, "results");
  const failures = join(folder, "failures");
  const resultFile = openSync(results, "w");
  const failureFile = openSync(failures, "w");
  writeSync(failureFile, failuresHeader);
  let failed = 0;
  const format = /\.csv$/iu.test(output) ? csvFormat(table, resultFile) : parquetFormat(table, resultFile);
  return {
    append(chunk, scenarios) {
      format.append(chunk, scenarios);
      failed += chunk.failures.length;
      if (chunk.failures.length > 0) writeSync(failureFile, chunk.failures.map(failureLine).join(""));
    },
    finish(metadata) {
      format.finish({ ...metadata, failedRuns: String(failed) });
      closeSync(resultFile);
      closeSync(failureFile);
      if (failed > 0) renameSync(failures, failuresPath(output));
      else removeStale(failuresPath(output));
      renameSync(results, output);
    },
  };
}

function parquetFormat(table: EnsembleTable, file: number): ResultFiles {
  const parquet = ensembleParquet(table, (bytes) => writeWholly(file, bytes));
  return {
    append: ({ columns }, scenarios) => parquet.append(columns, scenarios),
    finish: (metadata) => parquet.finish(metadata),
  };
}

function csvFormat(table: EnsembleTable, file: number): ResultFiles {
  writeSync(file, ensembleCsvHeader(table));
  return {
    append: ({ columns }, scenarios) => writeWholly(file, Buffer.from(ensembleCsvRows(table, columns, scenarios))),
    finish: () => undefined,
  };
}

function failureLine({ scenario, policyId, variable, time, message }: FailedRun): string {
  return `${[scenario, policyId, variable, time, message].map((value) => csvText(String(value))).join(",")}\n`;
}

/** A list of failures that an earlier run of the same name left, now that there are none. */
function removeStale(path: string): void {
  if (existsSync(path) && readFileSync(path, "utf8").startsWith(failuresHeader)) rmSync(path);
}

function writeWholly(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
