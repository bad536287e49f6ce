import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delimitedSheet } from "./delimited-sheet.ts";
import { modelFiles } from "./model-files.ts";

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

describe("delimitedSheet", () => {
  it("takes the delimiter the model names, else a comma for csv and a tab for the rest", () => {
    expect(delimitedSheet("a;1\nb;2,5", ";", true).rows).toEqual([
      ["a", 1],
      ["b", "2,5"],
    ]);
    expect(delimitedSheet("a,1\nb,2e1", "", true).rows).toEqual([
      ["a", 1],
      ["b", 20],
    ]);
    expect(delimitedSheet("a\t1\nb\t", "Sheet1", false).rows).toEqual([
      ["a", 1],
      ["b", undefined],
    ]);
  });

  it("keeps quoted cells whole", () => {
    expect(delimitedSheet('"a, b",1', ",", true).rows).toEqual([["a, b", 1]]);
  });
});

describe("modelFiles", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "model-files-"));
    await mkdir(join(folder, "data"));
    await writeFile(join(folder, "data", "births.csv"), "2020,9");
    await writeFile(join(folder, "births.xlsx"), workbook(births));
    await writeFile(join(folder, "births.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1));
    await writeFile(join(folder, "named.xls"), workbook(births));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("finds files from the model's folder, whichever way the slashes lean", async () => {
    const answer = { kind: "sheet", sheet: { rows: [[2020, 9]] } };
    expect(await modelFiles(folder).sheet("data/births.csv", ",")).toEqual(answer);
    expect(await modelFiles(folder).sheet("data\\births.csv", ",")).toEqual(answer);
    expect(await modelFiles("/").sheet(join(folder, "data/births.csv"), ",")).toEqual(answer);
    expect(await modelFiles(folder).sheet("data/Births.CSV", ",")).toEqual(answer);
  });

  it("finds sheets by name, whatever the case, in workbooks whatever their name", async () => {
    expect(await modelFiles(folder).sheet("births.xlsx", "TOWN data")).toMatchObject({ kind: "sheet" });
    expect(await modelFiles(folder).sheet("named.xls", "Town Data")).toMatchObject({ kind: "sheet" });
  });

  it.each([
    ["none.csv", ",", "there is no "],
    ["data", ",", "is not a file"],
    ["births.xls", "a", "save it as .xlsx or .csv"],
    ["births.xlsx", "Villages", 'it has no sheet "Villages"; it has "town data"'],
  ])("says why %s cannot be read", async (file, tab, reason) => {
    expect(await modelFiles(folder).sheet(file, tab)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining(reason),
    });
  });
});
