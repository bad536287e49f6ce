import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("names the project, what it is and the day", () => {
  expect(fileName(["金昌 2035", "plan", "2026-11-23"], "xlsx")).toBe("金昌 2035-plan-2026-11-23.xlsx");
});

it("leaves out what a file system does not take, and what is blank then", () => {
  expect(fileName(["../水/土: 《金昌》? ", "plan"], "csv")).toBe("水 土 《金昌》-plan.csv");
  expect(fileName([" ?. ", "plan"], "csv")).toBe("plan.csv");
  expect(fileName(["a\u202Eb\r\nc"], "csv")).toBe("a b c.csv");
});

it("fits 255 bytes whatever a project is called", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      const made = fileName([name, "observations", "2026-11-23"], "csv");
      expect(made).not.toMatch(/[\p{C}\\/:*?"<>|]|^[. ]/u);
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255);
    }),
  );
});
