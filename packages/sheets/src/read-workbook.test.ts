import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

/** A workbook as Excel lays it out, with what the tests need and nothing more. */
function workbook(sheetData: string, extra: Record<string, string> = {}): Uint8Array {
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Town Data" sheetId="1" r:id="rId7"/></sheets>
      <definedNames><definedName name="years">'Town Data'!$B$1:$C$1</definedName><definedName name="odd">#REF!</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst><si><t>births</t></si><si><r><t>far </t></r><r><t>west</t></r><rPh><t>x</t></rPh></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const births = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2020</v></c><c r="C1"><f>B1+1</f><v>2021</v></c></row>
  <row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>-1.5E2</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="inlineStr"><is><t>a &amp; b</t></is></c></row>`;

/** The same archive, its parts said to unpack to 1,000 bytes each. */
function understated(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  for (let at = 0; at < archive.length - 4; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return archive;
}

describe("readWorkbook", () => {
  it("reads numbers, texts and what formulas came to, each in its place", () => {
    expect(readWorkbook(workbook(births)).sheets.get("town data")!.rows).toEqual([
      ["births", 2020, 2021],
      [],
      // biome-ignore lint/suspicious/noSparseArray: a cell that was never written
      ["far west", , -150, { error: "#N/A" }, "a & b"],
    ]);
  });

  it("tells true from one", () => {
    expect(
      readWorkbook(workbook('<row><c t="b"><v>1</v></c><c><v>1</v></c></row>')).sheets.get("town data")!.rows,
    ).toEqual([[true, 1]]);
  });

  it("reads as many rows as there are", () => {
    const rows = `${"<row/>".repeat(150_000)}<row><c><v>7</v></c></row>`;
    expect(readWorkbook(workbook(rows)).sheets.get("town data")!.rows[150_000]).toEqual([7]);
  });

  it("knows a formula that was never worked out from a blank cell", () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"/></row>';
    expect(readWorkbook(workbook(rows)).sheets.get("town data")!.rows[0]).toEqual([{ error: "=1+1" }, undefined]);
  });

  it("knows percentages, merged cells and days from 1904", () => {
    const marksOf = (extra: Record<string, string>) =>
      readWorkbook(workbook("", extra)).sheets.get("town data")!.marks!;
    const cells = '<row r="1"><c r="A1" s="1"><v>0.1</v></c><c r="B1" s="2"><v>0.1</v></c><c r="C1"><v>1</v></c></row>';
    const { merged, percents, hasDaysFrom1904 } = marksOf({
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${cells}</sheetData>
        <mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
    });
    expect([...percents]).toEqual(["A1", "B1"]);
    expect([merged, hasDaysFrom1904]).toEqual([[{ top: 0, left: 0, bottom: 1, right: 1 }], false]);
    const old = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Town Data" r:id="rId7"/></sheets></workbook>`;
    expect(marksOf({ "xl/workbook.xml": old }).hasDaysFrom1904).toBe(true);
  });

  it("knows named ranges by their sheet", () => {
    const { names } = readWorkbook(workbook(births)).sheets.get("town data")!;
    expect([...names!]).toEqual([["years", { top: 0, left: 1, bottom: 0, right: 2 }]]);
  });

  it.each([
    ["bytes that are no archive", strToU8("year,births"), "it is no Excel workbook"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "it is no Excel workbook"],
    ["broken XML", workbook("<row>"), "its part xl/worksheets/sheet1.xml cannot be read"],
    ["a row beyond the last", workbook('<row r="99999999"/>'), "it has a row 99999999"],
    ["deep nesting", workbook("<a>".repeat(100_000)), "cannot be read"],
    ["a bomb", workbook(" ".repeat(70_000_000)), "it unpacks to more than"],
    ["a bomb that lies about its size", understated(workbook(" ".repeat(70_000_000))), "cannot be read"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => readWorkbook(bytes)).toThrow(message);
    expect(() => readWorkbook(bytes)).toThrow(RangeError);
  });
});
