import { fileLimitBytes, type SheetDescription } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { chosenFile } from "./chosen-file.ts";

const sheets: SheetDescription[] = [
  { kind: "measures", name: { en: "Measures", zh: "措施" }, columns: [] },
  { kind: "tasks", name: { en: "Tasks", zh: "任务" }, columns: [] },
];
const chosen = (name: string, size = 100) => chosenFile({ name, size }, sheets);

describe("chosenFile", () => {
  it("knows what a table holds by its name in either language, and by the name an export gives", () => {
    for (const name of ["tasks.csv", "Tasks.CSV", "任务.csv", "金昌 2035-2026-11-23-tasks.csv"]) {
      expect(chosen(name)).toEqual({ kind: "ready", sheet: "tasks" });
    }
  });

  it("asks where the name does not say it", () => {
    expect(chosen("plan of the bureau.csv")).toEqual({ kind: "asks-sheet" });
    expect(chosen("multitasks.tsv")).toEqual({ kind: "asks-sheet" });
  });

  it("leaves workbooks and everything else to be recognised by their content", () => {
    expect(chosen("plan.xlsx")).toEqual({ kind: "ready", sheet: null });
    expect(chosen("plan")).toEqual({ kind: "ready", sheet: null });
  });

  it("refuses what is too large or holds nothing before it is sent", () => {
    expect(chosen("plan.xlsx", fileLimitBytes)).toEqual({ kind: "ready", sheet: null });
    const bytes = 50 * 1024 * 1024;
    expect(chosen("plan.xlsx", bytes)).toEqual({ kind: "too-large", bytes, limitBytes: fileLimitBytes });
    expect(chosen("plan.csv", 0)).toEqual({ kind: "empty" });
  });
});
