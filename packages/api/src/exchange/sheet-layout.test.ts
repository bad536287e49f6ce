import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SheetLayout, sheetLayouts } from "./sheet-layout.ts";

/** The sheet as docs/formats.md describes it. */
function described({ name, columns }: SheetLayout): string {
  const rows = columns.map(({ header, isForMachines, isForReading, words }) => {
    const takes = words ? Object.values(words).map(({ en, zh }) => `${en} ${zh}`) : [];
    const role = isForMachines ? "left as exported" : isForReading ? "for reading, not read back" : takes.join("; ");
    return `| ${header.en} | ${header.zh} | ${role} |`;
  });
  return [`### ${name.en}, ${name.zh}`, "", "| Column | 列 | |", "| --- | --- | --- |", ...rows, ""].join("\n");
}

describe("sheetLayouts", () => {
  it.each(sheetLayouts)("describes the sheet $kind in docs/formats.md as it is", (layout) => {
    const docs = readFileSync(new URL("../../../../docs/formats.md", import.meta.url), "utf8");
    expect(docs).toContain(described(layout));
  });

  it.each(sheetLayouts)("gives the sheet $kind no two columns of the same name in one language", ({ columns }) => {
    for (const language of ["en", "zh"] as const) {
      const names = columns.map(({ header }) => header[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
