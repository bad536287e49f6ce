import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlatRow, FlatValue } from "./column.ts";
import { exportMark } from "./export-mark.ts";
import { mergeRow } from "./merge-row.ts";
import { taskColumns } from "./task-sheet.ts";

const exported: FlatRow = {
  ...{ id: "a", version: 3, measureId: "m", titleEn: "Order seedlings", titleZh: "订购苗木", startsOn: "2027-01-01" },
  ...{ dueOn: "2027-03-01", state: "to-do", responsible: "A1", waitsFor: null },
};
const mark = exportMark(taskColumns, exported);

/** The exported row, changed once here and once in the file. */
function merged(here: FlatRow, file: FlatRow, marked: FlatRow = { exported: mark }) {
  return mergeRow(taskColumns, { row: { ...exported, ...here }, version: 4 }, { ...exported, ...file, ...marked });
}

/** The row that comes of writing cells over what is here. */
function written(here: FlatRow, cells: FlatRow | null): FlatRow {
  const { version: _, exported: __, ...row }: Record<string, FlatValue> = { ...exported, ...here, ...cells };
  return row;
}

describe("mergeRow", () => {
  it("keeps a cell changed only here and takes one changed only in the file", () => {
    const { fields, conflict, kept, ofFile } = merged({ responsible: "B2" }, { titleEn: "Order saxaul" });
    expect(fields).toEqual([{ column: "titleEn", before: "Order seedlings", after: "Order saxaul" }]);
    expect([conflict, kept]).toEqual([null, ["responsible"]]);
    expect(written({ responsible: "B2" }, ofFile)).toMatchObject({ titleEn: "Order saxaul", responsible: "B2" });
  });

  it("leaves two new values of one cell to the planner, and writes the others whichever side counts", () => {
    const here = { titleEn: "Order pines", state: "done" };
    const { fields, conflict, kept, ofFile, ofHere } = merged(here, { titleEn: "Order saxaul", responsible: null });
    expect(fields.map(({ column }) => column)).toEqual(["titleEn", "responsible"]);
    expect([conflict, kept]).toEqual([{ cells: ["titleEn"] }, ["state"]]);
    expect(written(here, ofFile)).toMatchObject({ titleEn: "Order saxaul", responsible: null, state: "done" });
    expect(written(here, ofHere)).toMatchObject({ titleEn: "Order pines", responsible: null, state: "done" });
  });

  it("has nothing to write for the side of what is here when every cell is in conflict", () => {
    expect(merged({ titleEn: "Order pines" }, { titleEn: "Order saxaul" }).ofHere).toBeNull();
  });

  it("settles days together: a first day of one side and a last day of the other may be in the wrong order", () => {
    const { conflict, ofFile } = merged({ startsOn: "2027-05-01", dueOn: "2027-06-01" }, { dueOn: "2027-04-01" });
    expect(conflict).toEqual({ cells: ["startsOn", "dueOn"] });
    expect(ofFile).toMatchObject({ startsOn: "2027-01-01", dueOn: "2027-04-01" });
    expect(merged({ startsOn: "2027-02-01" }, { dueOn: "2027-01-15" }).conflict).toEqual({
      cells: ["startsOn", "dueOn"],
    });
  });

  it("has no conflict with a row that nobody has changed here", () => {
    const { conflict, fields } = mergeRow(taskColumns, { row: exported, version: 3 }, { ...exported, state: "done" });
    expect([conflict, fields.length]).toEqual([null, 1]);
  });

  it("leaves the whole row to the planner when the file does not say what was exported", () => {
    const elsewhere = `${mark.slice(0, 2)}x${mark.slice(3)}`;
    const lost: FlatRow[] = [{ exported: null }, { exported: elsewhere }, { exported: mark, measureId: "n" }];
    for (const marked of lost) {
      const { conflict, fields, ofHere } = merged({ responsible: "B2" }, { titleEn: "Order saxaul" }, marked);
      expect([conflict, ofHere]).toEqual([{ cells: null }, null]);
      expect(fields.map(({ column }) => column)).toEqual(["titleEn", "responsible"]);
    }
  });

  const cell = fc.constantFrom(null, "x", "y", "z");
  const edit = (...columns: string[]) =>
    fc.record(Object.fromEntries(columns.map((column) => [column, cell])), {
      requiredKeys: [],
    }) as fc.Arbitrary<FlatRow>;

  it("comes to the same whichever side made which change, where both changed other cells", () => {
    fc.assert(
      fc.property(edit("titleEn", "responsible"), edit("titleZh", "waitsFor"), (one, other) => {
        const ways = [merged(one, other), merged(other, one)];
        expect(ways.map(({ conflict }) => conflict)).toEqual([null, null]);
        const [first, second] = [written(one, ways[0]!.ofFile), written(other, ways[1]!.ofFile)];
        expect(first).toEqual(second);
        expect(first).toEqual(written({ ...one, ...other }, null));
      }),
    );
  });

  it("finds nothing to do where both made the same change", () => {
    fc.assert(
      fc.property(edit("titleEn", "titleZh", "responsible", "waitsFor"), (same) => {
        expect(merged(same, same)).toMatchObject({ fields: [], conflict: null, kept: [] });
      }),
    );
  });

  it("gives every cell to a side that changed it, whatever both did", () => {
    const any = edit("titleEn", "titleZh", "responsible", "waitsFor");
    fc.assert(
      fc.property(any, any, (here, file) => {
        const { ofFile, ofHere } = merged(here, file);
        const [taken, left] = [written(here, ofFile), written(here, ofHere)];
        for (const column of ["titleEn", "titleZh", "responsible", "waitsFor"]) {
          const [was, mine, theirs] = [exported, { ...exported, ...here }, { ...exported, ...file }].map(
            (row) => row[column],
          );
          expect(taken[column]).toBe(theirs === was ? mine : theirs);
          if (ofHere) expect(left[column]).toBe(mine === was ? theirs : mine);
        }
      }),
    );
  });
});
