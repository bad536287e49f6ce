import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readScenarios } from "./read-scenarios.ts";

const folder = mkdtempSync(join(tmpdir(), "tamarisk-scenarios-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, "x.csv");
  writeFileSync(path, text);
  return path;
}

describe("readScenarios", () => {
  it("reads a column per uncertainty, whatever made the lines, and passes over their numbers", async () => {
    const expected = {
      scenarioCount: 2,
      firstLine: 2,
      scenarios: { "birth rate": Float64Array.of(0.01, 2e-3), "people[a,b]": Float64Array.of(-1, 300) },
    };
    expect(await readScenarios(file('scenario,birth rate,"people[a,b]"\n0,0.01,-1\n1,2e-3,300\n'))).toEqual(expected);
    expect(await readScenarios(file('\uFEFFbirth rate,"people[a,b]"\r\n0.01,-1\r\n2e-3,300'))).toEqual(expected);
    expect(await readScenarios(file('"a ""b"""\n1\n'))).toEqual({
      scenarioCount: 1,
      firstLine: 2,
      scenarios: { 'a "b"': Float64Array.of(1) },
    });
  });

  it("names line and column of what is no number", async () => {
    const refused = (text: string) => expect(readScenarios(file(text))).rejects;
    await refused("a,b\n1,2\n3,x\n").toThrow('x.csv, line 3, column b: expected a number, found "x"');
    await refused("a,b\n1,\n").toThrow('line 2, column b: expected a number, found ""');
    await refused("a,b\n1,2,3\n").toThrow("line 2: expected 2 fields, found 3");
    await refused("a,a\n1,2\n").toThrow('two columns are called "a"');
    await refused("a,b\n").toThrow("holds no scenarios");
    await refused("").toThrow("holds no scenarios");
    await expect(readScenarios(join(folder, "none.csv"))).rejects.toThrow(/the scenarios cannot be read: ENOENT/);
  });
});
