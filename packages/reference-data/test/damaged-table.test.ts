import { describe, expect, it } from "vitest";
import { readCensusCounties } from "../src/tables/census-counties.ts";
import { CopiedDataFolder, problemsFrom } from "./copied-data-folder.ts";

const file = "census_counties_2010_2020.csv";

/** What the reader of counties says about a damaged copy. */
function messages(damage: (folder: CopiedDataFolder) => void): string[] {
  using folder = new CopiedDataFolder();
  damage(folder);
  return problemsFrom(() => readCensusCounties(folder.path)).map((problem) => problem.message);
}

const editRow = (row: number, edit: (cells: string[]) => string[]) => (text: string) => {
  const lines = text.split("\r\n");
  lines[row - 1] = edit(lines[row - 1]!.split(",")).join(",");
  return lines.join("\r\n");
};

const setCell = (row: number, position: number, value: string) => editRow(row, (cells) => cells.with(position, value));

const restore = "restore the file from packages/reference-data/data";

describe("a table reader", () => {
  it("names row, column, found value and expectation of a bad cell", () => {
    expect(messages((folder) => folder.change(file, setCell(17, 6, "N/A")))).toEqual([
      `${file}, row 17, column pop_2020: found "N/A", expected a whole number of persons; correct the cell or ${restore}`,
    ]);
  });

  it("names every bad cell, not only the first", () => {
    const found = messages((folder) => folder.change(file, setCell(3, 6, "")).change(file, setCell(9, 11, "130")));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("row 3, column pop_2020: found a blank cell");
    expect(found[1]).toContain('row 9, column share_0_14_2010: found "130"');
  });

  it("names a missing column and an unknown one", () => {
    const [found] = messages((folder) => folder.change(file, (text) => text.replace("pop_2020", "population")));
    expect(found).toContain("row 1: found no column pop_2020 and found unknown or repeated column population");
  });

  it("recognises another separator", () => {
    const [found] = messages((folder) => folder.change(file, (text) => text.replaceAll(",", ";")));
    expect(found).toContain('found columns separated by ";", expected commas; save the file with commas');
  });

  it("recognises a byte order mark", () => {
    const [found] = messages((folder) => folder.change(file, (text) => `\uFEFF${text}`));
    expect(found).toContain("found a byte order mark (BOM)");
  });

  it("recognises text that is not UTF-8", () => {
    const gbk = Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0xca, 0xd0]);
    expect(messages((folder) => folder.write(file, gbk))[0]).toContain("found bytes that are not UTF-8 text");
  });

  it("recognises a file cut off in the middle of a row", () => {
    const found = messages((folder) => folder.change(file, (text) => text.slice(0, 400_000)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/row \d+: found \d+ cells, expected 32, as if the file was cut off here/);
  });

  it("recognises a file cut off between two rows", () => {
    const [found] = messages((folder) => folder.change(file, (text) => text.split("\r\n").slice(0, 2000).join("\r\n")));
    expect(found).toBe(
      `${file}: found 1999 rows, expected 2943: the file was cut off or rows were deleted; ${restore}`,
    );
  });

  it("recognises a changed cell that reads well", () => {
    const [found] = messages((folder) => folder.change(file, setCell(17, 6, "123456")));
    expect(found).toContain("the file was changed or cut off");
    expect(found).toContain("refresh-manifest.mjs");
  });

  it("recognises a county listed twice", () => {
    const [found] = messages((folder) => folder.change(file, setCell(30, 0, "110101")));
    expect(found).toContain("row 30: found 110101 again, first seen in row 2");
  });

  it("recognises a blank line, a row too many and a quotation mark left open", () => {
    const blank = messages((folder) => folder.change(file, (text) => text.replace("\r\n", "\r\n\r\n")));
    expect(blank[0]).toContain("row 2: found 1 cells, expected 32");
    const open = messages((folder) => folder.change(file, setCell(5, 3, '"朝阳区')));
    expect(open[0]).toContain("found a quotation mark that is not closed");
  });

  it("says when the file, or the manifest, is missing", () => {
    expect(messages((folder) => folder.remove(file))[0]).toMatch(/found no such file in .*; restore the file/);
    expect(messages((folder) => folder.remove("manifest.json"))[0]).toContain("manifest.json: found no such file");
  });

  it("reads the file again once it is mended", () => {
    using folder = new CopiedDataFolder();
    folder.remove(file);
    expect(problemsFrom(() => readCensusCounties(folder.path))).toHaveLength(1);
    using whole = new CopiedDataFolder();
    folder.write(file, whole.bytes(file));
    expect(readCensusCounties(folder.path).rows).toHaveLength(2943);
  });

  it("hands out the same rows for the same folder", () => {
    expect(readCensusCounties()).toBe(readCensusCounties());
  });
});
