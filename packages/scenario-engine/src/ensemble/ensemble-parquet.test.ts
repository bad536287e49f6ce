import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { ensembleCsvHeader, ensembleCsvRows } from "./ensemble-csv.ts";
import { ensembleParquet } from "./ensemble-parquet.ts";
import { type EnsembleTable, ensembleTable } from "./ensemble-table.ts";
import type { OutcomeColumns } from "./outcome-columns.ts";

const table: EnsembleTable = {
  uncertaintyIds: ["rain"],
  levers: [{ id: "tax rate", byPolicy: [0.1, 0] }],
  policyIds: ["as it is", "no tax"],
  outcomeIds: ["people[north,old]", "jobs"],
  years: [2020, 2050.5],
};
const rain = Float64Array.of(1.5, -0, 3.25);

/** Outcomes that tell where they belong: 1000 × outcome + 100 × policy + 10 × scenario + time; one run has failed. */
function columnsOf(firstScenario: number, scenarioCount: number): OutcomeColumns {
  const values: number[] = [];
  for (const policy of [0, 1]) {
    for (const outcome of [0, 1]) {
      for (let scenario = firstScenario; scenario < firstScenario + scenarioCount; scenario++) {
        for (const time of [0, 1]) {
          const failed = policy === 1 && scenario === 2;
          values.push(failed ? Number.NaN : 1000 * outcome + 100 * policy + 10 * scenario + time);
        }
      }
    }
  }
  const { policyIds, outcomeIds, years } = table;
  return { policyIds, outcomeIds, years, firstScenario, scenarioCount, values: Float64Array.from(values) };
}

function written(parts: readonly [number, number][]): ArrayBuffer {
  const pieces: Uint8Array[] = [];
  const parquet = ensembleParquet(table, (bytes) => pieces.push(bytes));
  for (const [first, count] of parts)
    parquet.append(columnsOf(first, count), { rain: rain.subarray(first, first + count) });
  parquet.finish({ recipe: '{"seed":7}', failedRuns: "1" });
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

const row = (scenario: number, policy: string, time: number, numbers: readonly number[]) => {
  const [rainfall, tax, people, jobs] = numbers;
  return { scenario, policy, time, rain: rainfall, "tax rate": tax, "people[north,old]": people, jobs };
};
const expected = [
  row(0, "as it is", 2020, [1.5, 0.1, 0, 1000]),
  row(0, "as it is", 2050.5, [1.5, 0.1, 1, 1001]),
  row(0, "no tax", 2020, [1.5, 0, 100, 1100]),
  row(0, "no tax", 2050.5, [1.5, 0, 101, 1101]),
  row(1, "as it is", 2020, [0, 0.1, 10, 1010]),
  row(1, "as it is", 2050.5, [0, 0.1, 11, 1011]),
  row(1, "no tax", 2020, [0, 0, 110, 1110]),
  row(1, "no tax", 2050.5, [0, 0, 111, 1111]),
  row(2, "as it is", 2020, [3.25, 0.1, 20, 1020]),
  row(2, "as it is", 2050.5, [3.25, 0.1, 21, 1021]),
  row(2, "no tax", 2020, [3.25, 0, Number.NaN, Number.NaN]),
  row(2, "no tax", 2050.5, [3.25, 0, Number.NaN, Number.NaN]),
];

describe("ensembleParquet", () => {
  it("has a row for each scenario, policy and time, with what was set and what came of it [ENS6]", async () => {
    const file = written([[0, 3]]);
    const rows = await parquetReadObjects({ file });
    expect(rows.map((found) => ({ ...found, rain: found.rain + 0 }))).toEqual(expected);
  });

  it("says the same however many row groups it is written in", async () => {
    const file = written([
      [0, 1],
      [1, 2],
    ]);
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([4, 8]);
    expect((await parquetReadObjects({ file })).map((found) => ({ ...found, rain: found.rain + 0 }))).toEqual(expected);
  });

  it("carries its recipe", () => {
    const { key_value_metadata, created_by } = parquetMetadata(written([[0, 3]]));
    expect(key_value_metadata).toEqual([
      { key: "recipe", value: '{"seed":7}' },
      { key: "failedRuns", value: "1" },
    ]);
    expect(created_by).toBe("tamarisk");
  });
});

describe("ensembleCsv", () => {
  it("has the same rows, with an empty field for what is missing", () => {
    const text = ensembleCsvHeader(table) + ensembleCsvRows(table, columnsOf(2, 1), { rain: rain.subarray(2) });
    expect(text).toBe(
      [
        'scenario,policy,time,rain,tax rate,"people[north,old]",jobs',
        "2,as it is,2020,3.25,0.1,20,1020",
        "2,as it is,2050.5,3.25,0.1,21,1021",
        "2,no tax,2020,3.25,0,,",
        "2,no tax,2050.5,3.25,0,,",
        "",
      ].join("\n"),
    );
  });
});

describe("ensembleTable", () => {
  it("refuses two columns of one name", () => {
    expect(ensembleTable(table)).toBe(table);
    expect(() => ensembleTable({ ...table, outcomeIds: ["Rain"] })).toThrow(
      'two columns would be called "Rain"; name it once',
    );
    expect(() => ensembleTable({ ...table, outcomeIds: ["Policy"] })).toThrow("every result has a column of that name");
  });
});
