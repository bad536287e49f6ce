import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delimitedText } from "./delimited-text.ts";
import { dayFromExcel } from "./excel-day.ts";
import { readSheets } from "./read-sheets.ts";
import type { Table } from "./table.ts";
import { writeWorkbook } from "./write-workbook.ts";

const limit = 1_000_000;
const text = (words: string) => new TextEncoder().encode(words);
const columns = [{ header: "id", isForMachines: true }, { header: "标题" }, { header: "budget, million CNY" }];
const table: Table = {
  name: "计划",
  columns,
  rows: [
    ["a-1", '=HYPERLINK("http://x")', 12.5],
    ["a-2", "-1+1", null],
    ["a-3", 'two\nlines, "quoted"', -3],
  ],
};

function rowsRead(bytes: Uint8Array) {
  const answer = readSheets(bytes, "Plan", limit);
  if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
  return answer.sheets[0]!.rows;
}

describe("a workbook written and read", () => {
  it("comes back cell by cell, formulas as the texts they are", async () => {
    const rows = rowsRead(await writeWorkbook([table, { ...table, name: "Tasks" }]));
    expect(rows[0]).toEqual(columns.map(({ header }) => header));
    expect(rows[1]).toEqual(["a-1", '=HYPERLINK("http://x")', 12.5]);
    expect(rows[2]!.slice(0, 2)).toEqual(["a-2", "-1+1"]);
    expect(rows[2]![2]).toBeUndefined();
    expect(rows[3]).toEqual(["a-3", 'two\nlines, "quoted"', -3]);
  });

  it("keeps any text and any number", async () => {
    const printable = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
      .filter((words) => words.trim() === words && !/[\u0000-\u001f\ufffe\uffff]/u.test(words));
    const rows = fc.array(fc.tuple(printable, fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const written = { name: "x", columns: [{ header: "text" }, { header: "number" }], rows: cells };
        const read = rowsRead(await writeWorkbook([written])).slice(1);
        expect(read).toEqual(cells.map(([words, number]) => [words, number === 0 ? 0 : number]));
      }),
      { numRuns: 30 },
    );
  });

  it("refuses names that Excel would not open", async () => {
    for (const name of ["", "a/b", "x".repeat(32)]) {
      await expect(writeWorkbook([{ ...table, name }])).rejects.toThrow("a sheet cannot be called");
    }
    await expect(writeWorkbook([table, table])).rejects.toThrow("two sheets are called");
  });
});

describe("delimited text written and read", () => {
  it("guards what a spreadsheet would run, and takes the guard away again", () => {
    const written = delimitedText(table);
    expect(written).toContain("'=HYPERLINK");
    expect(written).toContain("'-1+1");
    expect(rowsRead(text(written))[1]).toEqual(["a-1", '=HYPERLINK("http://x")', "12.5"]);
    expect(rowsRead(text(written))[3]).toEqual(["a-3", 'two\nlines, "quoted"', "-3"]);
  });

  it("guards full-width signs too, and gives back an apostrophe that was typed", () => {
    const typed = ["＝1+1", "＠SUM(A1)", "'=1", "'quoted'", "5'"];
    const written = delimitedText({ name: "x", columns: [{ header: "text" }], rows: typed.map((words) => [words]) });
    expect(written.split("\r\n").slice(1, 4)).toEqual(["'＝1+1", "'＠SUM(A1)", "''=1"]);
    expect(rowsRead(text(written)).slice(1, 6)).toEqual(typed.map((words) => [words]));
  });

  it("is split where its first lines say, in the encodings Chinese offices use", () => {
    expect(rowsRead(text("id;年份\na;2030"))).toEqual([
      ["id", "年份"],
      ["a", "2030"],
    ]);
    expect(rowsRead(Uint8Array.of(0x61, 0x2c, 0xc8, 0xcb, 0xbf, 0xda))[0]).toEqual(["a", "人口"]);
  });
});

describe("readSheets", () => {
  it("says of a file that it cannot open what it is", () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
    expect(readSheets(old, "x", limit)).toEqual({ kind: "old-workbook" });
    expect(readSheets(Uint8Array.of(0x50, 0x4b, 3, 4), "x", limit)).toMatchObject({ kind: "unreadable" });
    expect(readSheets(Uint8Array.of(1, 0, 2), "x", limit)).toMatchObject({ kind: "unreadable", reason: /not text/ });
    expect(readSheets(text('a,"b\nc'), "x", limit)).toMatchObject({ kind: "unreadable", reason: /never closed/ });
    const large = new Uint8Array(50 * 1024 * 1024);
    expect(readSheets(large, "x", limit)).toEqual({ kind: "too-large", bytes: large.length, limitBytes: limit });
  });
});

describe("dayFromExcel", () => {
  it("turns Excel's day numbers into days", () => {
    expect(dayFromExcel(46447)).toBe("2027-03-01");
    expect(dayFromExcel(61)).toBe("1900-03-01");
    expect(dayFromExcel(2_958_465)).toBe("9999-12-31");
  });

  it("is null for what is no day", () => {
    for (const number of [46447.5, 60, -1, 3_000_000]) expect(dayFromExcel(number)).toBeNull();
  });
});
