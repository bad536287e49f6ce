import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportFailures } from "./report-failures.mjs";
import { root } from "./root.mjs";

const folder = mkdtempSync(join(tmpdir(), "report-failures-"));

function failuresOf(report) {
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(report));
  return reportFailures(path);
}

it("names the failed tests and the files that could not be loaded", () => {
  const red = `${String.fromCharCode(27)}[31m`;
  const assertionResults = [
    { status: "passed", fullName: "regret is zero" },
    {
      status: "failed",
      fullName: "regret ignores a shock",
      failureMessages: [`${red}expected 1 to be 2\n    at it (/x/node_modules/vitest/a.js:1:2)`],
    },
  ];
  const testResults = [
    { name: join(root, "packages/a/src/regret.test.ts"), status: "failed", assertionResults },
    { name: join(root, "packages/a/src/broken.test.ts"), status: "failed", message: "no export", assertionResults: [] },
  ];
  expect(failuresOf({ success: false, numTotalTests: 2, testResults })).toEqual([
    "✗ packages/a/src/regret.test.ts: regret ignores a shock\n    expected 1 to be 2",
    "✗ packages/a/src/broken.test.ts: the file could not be loaded\n    no export",
  ]);
});

it("finds the failed tests of a browser run at any depth", () => {
  const results = [{ errors: [{ message: "not visible" }] }];
  const spec = {
    file: "plan.spec.ts",
    title: "adds a gate",
    tests: [{ status: "unexpected", projectName: "phone", results }],
  };
  const suites = [{ specs: [], suites: [{ specs: [spec] }] }];
  expect(failuresOf({ suites, errors: [{ message: "no browser" }] })).toEqual([
    "✗ playwright: outside any test\n    no browser",
    "✗ plan.spec.ts (phone): adds a gate\n    not visible",
  ]);
});

it("gives every reason a test failed for, however long the first is", () => {
  const long = Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n");
  const results = [{ errors: [{ message: long }, { message: "an error in the console" }] }];
  const spec = { file: "a.spec.ts", title: "opens", tests: [{ status: "unexpected", projectName: "", results }] };
  const [told] = failuresOf({ suites: [{ specs: [spec] }], errors: [] });
  expect(told).toContain("line 11");
  expect(told).not.toContain("line 12");
  expect(told).toContain("an error in the console");
});

it("gives the line of a browser test and what its pages said at the end, whole", () => {
  const page = Array.from({ length: 30 }, (_, line) => `- row ${line}`).join("\n");
  const results = [
    {
      errors: [{ message: "not visible", location: { file: join(root, "specs/a.spec.ts"), line: 7 } }],
      attachments: [
        { name: "page", contentType: "text/plain", body: Buffer.from(page).toString("base64") },
        { name: "screenshot", contentType: "image/png", path: "a.png" },
      ],
    },
  ];
  const spec = { file: "a.spec.ts", title: "opens", tests: [{ status: "unexpected", projectName: "", results }] };
  const [told] = failuresOf({ suites: [{ specs: [spec] }], errors: [] });
  expect(told.split("\n").slice(0, 4)).toEqual([
    "✗ a.spec.ts (): opens",
    "    not visible",
    "    at specs/a.spec.ts:7",
    "    - row 0",
  ]);
  expect(told.split("\n").at(-1)).toBe("    - row 29");
});

it("says so when there is no report, and when a report gives no reason", () => {
  expect(reportFailures(join(root, "absent.json"))).toEqual([
    "absent.json is missing: the test runner ended before it could write it.",
  ]);
  expect(failuresOf({ success: false, numTotalTests: 0, testResults: [] })[0]).toContain("with 0 tests");
  expect(failuresOf({ success: true, numTotalTests: 0, testResults: [] })).toEqual([]);
});
