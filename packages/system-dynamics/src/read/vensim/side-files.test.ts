import { describe, expect, it } from "vitest";
import type { Definition } from "../../model/model.ts";
import { ModelError } from "../../model/model-problem.ts";
import type { Cell, CellRange, ModelFiles } from "../model-files.ts";
import { readVensim } from "./read-vensim.ts";

const control = "INITIAL TIME = 0 ~~| FINAL TIME = 4 ~~| TIME STEP = 1 ~~| SAVEPER = 1 ~~|";

/** Towns in rows, years in columns; a gap in the second town's year 2021. */
const births: readonly (readonly Cell[])[] = [
  ["town", 2020, 2021, 2022],
  ["north", 10, 11, 12],
  ["south", 20, undefined, 22],
  ["far west", "30", 31, "unknown"],
];

const names = new Map<string, CellRange>([
  ["years", { top: 0, left: 1, bottom: 0, right: 3 }],
  ["first_births", { top: 1, left: 1, bottom: 1, right: 3 }],
  ["a column", { top: 1, left: 1, bottom: 3, right: 1 }],
]);

function filesWith(asked: string[] = []): ModelFiles {
  return {
    async sheet(file, tab) {
      asked.push(`${file} ${tab}`);
      return file === "births.xlsx"
        ? { kind: "sheet", sheet: { rows: births, names } }
        : { kind: "refused", reason: `there is no ${file}` };
    },
  };
}

const towns = "town: north, south, far west ~~| year: (y2020-y2022) ~~|";

async function definitionsOf(equation: string, files: ModelFiles = filesWith(), tail = ""): Promise<Definition[]> {
  const model = await readVensim(`${towns} ${equation} ~~| ${control}${tail}`, { files });
  return model.variables[0]!.equations.map(({ definition }) => definition);
}

async function messageOf(equation: string, files?: ModelFiles): Promise<string> {
  const failure = await readVensim(`${towns} ${equation} ~~| ${control}`, files === undefined ? {} : { files }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof ModelError)
    return failure.problems.map(({ kind, message }) => `${kind}: ${message}`).join("\n");
  throw new RangeError("the model was read without a problem");
}

describe("readVensim: constants from side files", () => {
  it("reads one number", async () => {
    expect(await definitionsOf("x = GET XLS CONSTANTS('births.xlsx', 'data', 'B2')")).toEqual([
      { kind: "value", value: { kind: "number", value: 10 } },
    ]);
  });

  it("reads a vector across, and down when the cell ends in a star [VENSIM15]", async () => {
    const across = await definitionsOf("x[year] = GET DIRECT CONSTANTS('births.xlsx', 'data', 'B2')");
    const down = await definitionsOf("x[town] = GET DIRECT CONSTANTS('births.xlsx', 'data', '$B$2*')");
    expect([across, down]).toEqual([
      [{ kind: "numbers", values: [10, 11, 12] }],
      [{ kind: "numbers", values: [10, 20, 30] }],
    ]);
  });

  it("reads a table by rows, or turned over with a star, and leaves single elements out of its shape", async () => {
    const early = "early: y2020, y2021 ~~| near: north, far north ~~|";
    const table = (left: string, cell: string) =>
      definitionsOf(`x[${left}] = GET DIRECT CONSTANTS('births.xlsx', 'data', '${cell}') ~~| ${early} y = 1`);
    expect(await table("near, year", "B1")).toEqual([{ kind: "numbers", values: [2020, 2021, 2022, 10, 11, 12] }]);
    expect(await table("near, early", "B1*")).toEqual([{ kind: "numbers", values: [2020, 10, 2021, 11] }]);
    expect(await table("y2020, early", "C2")).toEqual([{ kind: "numbers", values: [11, 12] }]);
  });

  it("begins at a named range, and goes the way it does", async () => {
    const [definition] = await definitionsOf("x[year] = GET XLS CONSTANTS('births.xlsx', 'data', 'First Births')");
    const [down] = await definitionsOf("x[town] = GET XLS CONSTANTS('births.xlsx', 'data', 'a column')");
    expect([definition, down]).toEqual([
      { kind: "numbers", values: [10, 11, 12] },
      { kind: "numbers", values: [10, 20, 30] },
    ]);
  });
});

describe("readVensim: series from side files", () => {
  it("reads data along a row and leaves gaps out", async () => {
    expect(await definitionsOf("x :RAW: := GET XLS DATA('births.xlsx', 'data', '1', 'B3')")).toEqual([
      { kind: "data", times: [2020, 2022], values: [20, 22], between: "raw" },
    ]);
  });

  it("gives each element the next row, or the next column [VENSIM16]", async () => {
    const model = await readVensim(
      `${towns}
       x[town] := GET DIRECT DATA('births.xlsx', 'data', '1', 'B2') ~~|
       pair: p1, p2 ~~|
       z[pair]:LOOK FORWARD: := GET DIRECT DATA('births.xlsx', 'data', 'B', 'C2') ~~|${control}`,
      { files: filesWith() },
    );
    const [x, z] = model.variables;
    expect(x!.kind).toBe("data");
    expect(x!.equations.map(({ subscripts, definition }) => [subscripts[0], definition])).toEqual([
      ["north", { kind: "data", times: [2020, 2021, 2022], values: [10, 11, 12], between: "interpolate" }],
      ["south", { kind: "data", times: [2020, 2022], values: [20, 22], between: "interpolate" }],
      ["far west", { kind: "data", times: [2020, 2021], values: [30, 31], between: "interpolate" }],
    ]);
    expect(z!.equations.map(({ definition }) => definition)).toEqual([
      { kind: "data", times: [10, 30], values: [11, 31], between: "look-forward" },
      { kind: "data", times: [10, 20], values: [12, 22], between: "look-forward" },
    ]);
  });

  it("reads lookups, written as a lookup or after an equals sign, and calls them", async () => {
    const call = "GET DIRECT LOOKUPS('births.xlsx', 'data', 'years', 'first births')";
    const table = { kind: "lookup", table: { x: [2020, 2021, 2022], y: [10, 11, 12], kind: "continuous" } };
    expect(await definitionsOf(`x(${call}) ~~| y = x(3)`)).toEqual([table]);
    expect(await definitionsOf(`x = ${call} ~~| y = x(3)`)).toEqual([table]);
  });

  it("asks for each sheet once [VENSIM14], by its tag's file where the settings name one", async () => {
    const asked: string[] = [];
    const tail = "\n:L\x7f<%^E!@\n30:?Births=births.xlsx\n";
    const equations =
      "x = GET XLS CONSTANTS('?births', 'data', 'B2') ~~| y = GET XLS CONSTANTS('births.xlsx', 'data', 'B3')";
    await definitionsOf(equations, filesWith(asked), tail);
    expect(asked).toEqual(["births.xlsx data"]);
  });

  it("takes the file from a text variable", async () => {
    expect(await definitionsOf("x = GET XLS CONSTANTS(where, 'data', 'B2') ~~| where :IS: 'births.xlsx'")).toHaveLength(
      1,
    );
  });
});

describe("readVensim: subscripts from side files", () => {
  it("reads elements across and down, and passes over empty cells", async () => {
    const elements = async (call: string) => {
      const model = await readVensim(`d: ${call} -> e ~~| e <-> d ~~|${control}`, { files: filesWith() });
      return model.dimensions[0]!.elements;
    };
    expect(await elements("GET XLS SUBSCRIPT('births.xlsx', 'data', 'A2', 'A4', '')")).toEqual([
      "north",
      "south",
      "far west",
    ]);
    expect(await elements("GET DIRECT SUBSCRIPT('births.xlsx', 'data', 'B1', '', 'y')")).toEqual([
      "y2020",
      "y2021",
      "y2022",
    ]);
    expect(await elements("GET DIRECT SUBSCRIPT('births.xlsx', 'data', 'A2', 'A', '')")).toEqual([
      "north",
      "south",
      "far west",
    ]);
    expect(await elements("GET DIRECT SUBSCRIPT('births.xlsx', 'data', 'B3', '3', 'n')")).toEqual(["n20", "n22"]);
  });
});

describe("readVensim: side files that are wrong", () => {
  it.each([
    ["x = GET XLS CONSTANTS('none.csv', ',', 'B2')", "data: the file 'none.csv' cannot be read: there is no none.csv"],
    ["x = GET XLS CONSTANTS('births.xlsx', 'data', 'C3')", "data: cell C3 of 'births.xlsx' has no number"],
    ["x = GET XLS CONSTANTS('births.xlsx', 'data', 'AB900')", "data: cell AB900 of 'births.xlsx' has no number"],
    ["x = GET XLS CONSTANTS('births.xlsx', 'data', 'somewhere')", "is no cell, such as 'B2', nor a named range"],
    ["x = GET XLS CONSTANTS('births.xlsx', 'B2')", "arguments: GET XLS CONSTANTS takes 3 arguments, not 2"],
    ["x = GET XLS CONSTANTS(town, 'data', 'B2')", 'takes texts in single quotes; "town" is none'],
    ["x = GET XLS CONSTANTS('births.xlsx', 'data', 'B2') * 2", "unsupported: GET XLS CONSTANTS must stand alone"],
    [
      "x = 2 * GET XLS CONSTANTS('births.xlsx', 'data', 'B2')",
      "unsupported: GET XLS CONSTANTS is only understood right after",
    ],
    [
      "x := GET DIRECT DATA('births.xlsx', 'data', '9', 'B9')",
      "'births.xlsx' has no numbers for series 1 from cell B9 on",
    ],
    ["x := GET DIRECT DATA('births.xlsx', 'data', 'times', 'B9')", "'times' is no row, column or named range"],
    ["x[town,year,town] = GET XLS CONSTANTS('births.xlsx', 'data', 'B2')", "fills at most two dimensions, not 3"],
    ["d: GET XLS SUBSCRIPT('births.xlsx', 'data', 'G9', 'H9', '')", "no elements stand from cell G9"],
  ])("refuses %s", async (equation, message) => {
    expect(await messageOf(equation, filesWith())).toContain(message);
  });

  it("says so when no side files were given", async () => {
    expect(await messageOf("x = GET XLS CONSTANTS('births.xlsx', 'data', 'B2')")).toContain("no side files were given");
  });
});
