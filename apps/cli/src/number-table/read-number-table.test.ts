import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type NumberTableOptions, readNumberTable } from "./read-number-table.ts";

const folder = mkdtempSync(join(tmpdir(), "tamarisk-numbers-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string | Uint8Array, name = "x.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Columns by name, for tables of few. */
async function read(text: string | Uint8Array, options: Partial<NumberTableOptions> = {}, name?: string) {
  const { columns } = await readNumberTable(file(text, name), { rows: "points", ...options });
  return Object.fromEntries(columns.map((column) => [column.name, [...column.values]]));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

describe("readNumberTable", () => {
  it("reads a column per name, whatever made the lines, and passes over their numbers", async () => {
    const expected = { "birth rate": [0.01, 2e-3], "people[a,b]": [-1, 300] };
    expect(await read('scenario,birth rate,"people[a,b]"\n0,0.01,-1\n1,2e-3,300\n')).toEqual(expected);
    expect(await read('\uFEFFbirth rate,"people[a,b]"\r\n0.01,-1\r\n\r\n2e-3,300\r\n\r\n \r\n')).toEqual(expected);
    expect(await read(' birth rate , "people"\r 0.01 ,\t7\r')).toEqual({ "birth rate": [0.01], '"people"': [7] });
    expect(await read(",a\n0,5\n1,6\n")).toEqual({ a: [5, 6] });
    expect(await read('a\tb\n1\t"2"\n', {}, "x.tsv")).toEqual({ a: [1], b: [2] });
    expect(await read('"a ""b""\nand c"\n1\n')).toEqual({ 'a "b"\nand c': [1] });
  });

  it("reads what Windows saves: UTF-16 and GB18030", async () => {
    expect(await read(utf16("人口,b\r\n1,2\r\n", false))).toEqual({ 人口: [1], b: [2] });
    expect(await read(utf16("人口,b\r\n1,2\r\n", true))).toEqual({ 人口: [1], b: [2] });
    expect(await read(Uint8Array.of(0xc8, 0xcb, 0xbf, 0xda, 0x0a, 0x33))).toEqual({ 人口: [3] });
  });

  it("keeps the order of columns whose names are numbers, and takes those that are asked for in theirs", async () => {
    const path = file("2,1,c\n5,6,x\n");
    const names = async (only: string[]) =>
      (await readNumberTable(path, { rows: "points", only })).columns.map(({ name }) => name);
    expect(await names(["2", "1"])).toEqual(["2", "1"]);
    expect(await names(["1", "2"])).toEqual(["1", "2"]);
  });

  it("takes blanks for missing where it may, an empty line in a single column too", async () => {
    const options = { mayLackNumbers: true, unnamed: "y" };
    const lacking = "y\n1\n\nNaN\nN/A\n-inf\nNone\nnull\n#N/A\n2\n\n";
    const gaps = Array.from({ length: 7 }, () => Number.NaN);
    expect(await read(lacking, options)).toEqual({ y: [1, ...gaps, 2] });
    expect(await read("NaN,2\n1,\n,\n", options)).toEqual({ y1: [NaN, 1, NaN], y2: [2, NaN, NaN] });
    await expect(read("y\n1e999\n", options)).rejects.toThrow('found "1e999"; numbers up to 1e+150 in size');
  });

  it("sees one end of a line where a piece ends between its two characters", async () => {
    // A piece is 2^20 bytes: a mark, five letters and ends, and lines of three up to the "\r".
    const { yyy } = await read(utf16(`yyy\r\n${"1\r\n".repeat(180_000)}`, false), { mayLackNumbers: true });
    expect([yyy!.length, new Set(yyy)]).toEqual([180_000, new Set([1])]);
  });

  it("joins pieces of a long file, through quoted ends of lines, and counts its lines", async () => {
    const line = `"${"1".repeat(20)}","2\n\n",3\r\n`;
    const long = `a,b,c\r\n${line.repeat(60_000)}`;
    const options = { only: ["c", "a"] };
    const { c, a } = await read(long, options);
    expect([c!.length, new Set(c), new Set(a)]).toEqual([60_000, new Set([3]), new Set([Number("1".repeat(20))])]);
    await expect(read(`${long}1,2,x\n`, options)).rejects.toThrow("line 180002, column c");
    await expect(read(utf16(`${long}1,2,x\r\n`, false), options)).rejects.toThrow("line 180002, column c");
  });

  it.each([
    ["a,b\n1,2\n3,x\n", 'line 3, column b: expected a number, found "x"; correct it'],
    ["a,b\n\n1,\n", "line 3, column b: expected a number, found a blank cell"],
    ['a\n"1,5"\n', 'found "1,5"; write it with a point, and without marks between thousands'],
    ["a\n0x10\n", 'found "0x10"'],
    ["a,b\n1,2,3\n", "line 2: expected 2 fields as in the first line, found 3; put texts with commas in quotes"],
    ["a,b\n1\n", "line 2: expected 2 fields as in the first line, found 1; where there is no value"],
    ["a;b\n1,5;2,5\n", "parted by semicolons"],
    ["a\tb\n1\t2\n", "parted by tabs: give it a name that ends in .tsv"],
    ["a,a \n1,2\n", 'line 1: two columns are called "a"; rename one'],
    ["a,,b\n1,2,3\n", "line 1: column 2 has no name"],
    ["a,b\n", "holds no points: it has a line of names"],
    ["\n \n", "is empty"],
    ["", "is empty"],
    ['a,b\n1,2\n"3,4\n5,6\n', "line 3: a field that begins with a quote has no quote that ends it"],
    ['a,b\n"1"2,3\n', "line 2: a field that begins with a quote has no quote that ends it"],
    [Uint8Array.of(0x61, 0x0a, 0, 1), "not text: it has bytes that are zero; save it as UTF-8"],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 9), "it is a workbook or an archive; save the sheet as CSV"],
    [new TextEncoder().encode("PAR1"), "it is Parquet; write the ensemble to a name that ends in .csv"],
  ])("refuses %j with its place and a remedy", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
    await expect(read(text)).rejects.toThrow(join(folder, "x.csv"));
  });

  it("says in plain words what cannot be opened", async () => {
    const open = (path: string) => expect(readNumberTable(path, { rows: "points" })).rejects;
    await open(join(folder, "none.csv")).toThrow("none.csv cannot be opened: there is no such file");
    await open(folder).toThrow(`${folder} cannot be opened: it is a folder; name a file in it`);
  });
});
