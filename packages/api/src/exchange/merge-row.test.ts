import { ProjectId } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlatRow, FlatValue } from "./column.ts";
import { exportMark } from "./export-mark.ts";
import { mergeRow } from "./merge-row.ts";
import { observationColumns } from "./observation-sheet.ts";
import { taskColumns } from "./task-sheet.ts";

const projectId = ProjectId.parse("0195f3d4-0000-7000-8000-000000000001");
const exported: FlatRow = {
  ...{ id: "a", version: 3, measureId: "m", titleEn: "Order seedlings", titleZh: "订购苗木", startsOn: "2027-01-01" },
  ...{ dueOn: "2027-03-01", state: "to-do", responsible: "A1", waitsFor: null },
};
const mark = exportMark(taskColumns, projectId, exported);

/** The exported row, changed once here and once in the file. */
function merged(here: FlatRow, file: FlatRow, marked: FlatRow = { exported: mark }) {
  const present = { projectId, row: { ...exported, ...here }, version: 4 };
  return mergeRow(taskColumns, present, { ...exported, ...file, ...marked });
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
    const marks: FlatRow[] = [{}, { exported: mark }];
    for (const marked of marks) {
      const present = { projectId, row: exported, version: 3 };
      const { conflict, fields } = mergeRow(taskColumns, present, { ...exported, state: "done", ...marked });
      expect([conflict, fields.length]).toEqual([null, 1]);
    }
  });

  it("goes by the mark where the version says nothing: the next plan counts anew, codes are changed without their rows", () => {
    const present = { projectId, row: { ...exported, responsible: "B2", titleEn: "Order pines" }, version: 3 };
    const file = { ...exported, exported: mark, titleEn: "Order saxaul" };
    expect(mergeRow(taskColumns, present, file)).toMatchObject({
      kept: ["responsible"],
      conflict: { cells: ["titleEn"] },
    });
  });

  it("settles an observed value with where it is from: a source of one side does not vouch for a number of the other", () => {
    const row: FlatRow = {
      ...{ indicatorId: "B11", placeId: "620300", year: 2025, sex: "all", ageGroup: "all", residentGroup: "all" },
      ...{ version: 1, value: 5, low: null, high: null, unit: "m/yr", isProvisional: "no", confidence: "low" },
      ...{ source: "Survey", licence: null, note: null },
    };
    const present = { projectId, row: { ...row, value: 6 }, version: 2 };
    const file = {
      ...row,
      exported: exportMark(observationColumns, projectId, row),
      source: "Yearbook",
      note: "p. 12",
    };
    const { conflict, ofHere } = mergeRow(observationColumns, present, file);
    expect(conflict).toEqual({ cells: ["value", "source"] });
    expect(ofHere).toMatchObject({ note: "p. 12" });
    expect(ofHere).not.toHaveProperty("source");
  });

  it("leaves the whole row to the planner when the file does not say what was exported", () => {
    const elsewhere = `${mark.slice(0, 2)}x${mark.slice(3)}`;
    const otherProject = ProjectId.parse("0195f3d4-0000-7000-8000-000000000002");
    const lost: FlatRow[] = [
      ...[{ exported: null }, { exported: elsewhere }, { exported: mark, measureId: "n" }],
      { exported: exportMark(taskColumns, otherProject, exported) },
    ];
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
