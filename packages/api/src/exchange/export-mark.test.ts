import { ProjectId } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlatRow } from "./column.ts";
import { exportMark, fingerprint, readMark } from "./export-mark.ts";
import { taskColumns } from "./task-sheet.ts";

const row: FlatRow = {
  ...{ id: "a", version: 3, measureId: "m", titleEn: "Order seedlings", titleZh: null, startsOn: null },
  ...{ dueOn: "2027-03-01", state: "to-do", responsible: "A1", waitsFor: null },
};
const projectId = ProjectId.parse("0195f3d4-0000-7000-8000-000000000001");
const elsewhere = ProjectId.parse("0195f3d4-0000-7000-8000-000000000002");
const exported = exportMark(taskColumns, projectId, row);

describe("exportMark", () => {
  it("tells of every cell whether it stands as it was exported, blank ones too", () => {
    const was = readMark(taskColumns, projectId, { ...row, exported })!;
    expect([was("titleEn", "Order seedlings"), was("titleEn", "Order trees")]).toEqual([true, false]);
    expect([was("titleZh", null), was("titleZh", "订购苗木")]).toEqual([true, false]);
    expect(was("startsOn", "2027-03-01")).toBe(false);
  });

  it("belongs to its project, row and version: copied to another it says nothing", () => {
    const others: FlatRow[] = [{ id: "b" }, { version: 4 }, { measureId: "n" }];
    for (const other of others) {
      expect(readMark(taskColumns, projectId, { ...row, ...other, exported })).toBeNull();
    }
    expect(readMark(taskColumns, elsewhere, { ...row, exported })).toBeNull();
    for (const lost of [null, 12, "mXXXXX"])
      expect(readMark(taskColumns, projectId, { ...row, exported: lost })).toBeNull();
  });

  it("is the same for a text as it is here and as a file brings it back", () => {
    const said = exportMark(taskColumns, projectId, { ...row, titleEn: " two\r\nlines\u0007 " });
    expect(readMark(taskColumns, projectId, { ...row, exported: said })!("titleEn", "two\nlines")).toBe(true);
  });

  it("is nothing that a spreadsheet takes for a number, a day or a formula", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (titleEn, version) => {
        expect(exportMark(taskColumns, projectId, { ...row, titleEn, version })).toMatch(/^m[\w-]{40}$/u);
      }),
    );
  });
});

describe("fingerprint", () => {
  it("is FNV-1a, folded to 30 bits", () => {
    // The 32 bits that the draft's test vectors give for "" and "foobar": 811c9dc5 and bf9cf968.
    const folded = (bits: number) => ((bits >>> 30) ^ bits) & 0x3fffffff;
    const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const number = (text: string) => [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
    expect(number(fingerprint(""))).toBe(folded(0x811c9dc5));
    expect(number(fingerprint("foobar"))).toBe(folded(0xbf9cf968));
  });
});
