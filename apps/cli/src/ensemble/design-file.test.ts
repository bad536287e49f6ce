import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { policiesOf, readDesignFile } from "./design-file.ts";

const folder = mkdtempSync(join(tmpdir(), "tamarisk-design-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, "design.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const sampled = {
  uncertainties: [{ id: "birth rate", distribution: { kind: "uniform", low: 0.01, high: 0.02 } }],
  sampling: { method: "latin-hypercube", count: 100, seed: 7 },
};

describe("readDesignFile", () => {
  it("reads a design with scenarios to sample, or in a file of their own", async () => {
    expect(await readDesignFile(file({ ...sampled, outcomes: ["people"] }))).toEqual({
      ...sampled,
      outcomes: ["people"],
    });
    expect(await readDesignFile(file({ scenarios: "x.csv" }))).toEqual({ scenarios: "x.csv" });
    expect(await readDesignFile("/data/x.csv")).toEqual({ scenarios: "x.csv" });
  });

  it("names every field that is wrong", async () => {
    const refused = (content: unknown) => expect(readDesignFile(file(content))).rejects;
    await refused({ ...sampled, outcome: ["people"] }).toThrow(/design\.json is not a design:.*"outcome"/su);
    await refused({ ...sampled, times: ["2030"], outcomes: [] }).toThrow(/outcomes: .*times\[0\]: /su);
    await refused({ ...sampled, scenarios: "x.csv" }).toThrow('either "uncertainties" and "sampling", or "scenarios"');
    await refused({ uncertainties: sampled.uncertainties }).toThrow('either "uncertainties" and "sampling"');
    await refused({ ...sampled, uncertainties: [...sampled.uncertainties, ...sampled.uncertainties] }).toThrow(
      'uncertainties[1].id: two uncertainties are called "birth rate"',
    );
    await refused({ ...sampled, levers: { a: [1] }, policies: [{ id: "x", levers: {} }] }).toThrow(
      'either "levers" or "policies"',
    );
    await refused("{").toThrow("not JSON");
    await expect(readDesignFile(join(folder, "none.json"))).rejects.toThrow(
      "none.json cannot be opened: there is no such file",
    );
  });
});

describe("policiesOf", () => {
  it("gives the policies of a design, every combination of its levers, or the model as it is", () => {
    expect(policiesOf({ policies: [{ id: "taxed", levers: { tax: 0.1 } }] })).toEqual([
      { id: "taxed", inputs: { tax: 0.1 } },
    ]);
    expect(policiesOf({ levers: { tax: [0, 0.1], schools: [3] } })).toEqual([
      { id: "tax=0, schools=3", inputs: { tax: 0, schools: 3 } },
      { id: "tax=0.1, schools=3", inputs: { tax: 0.1, schools: 3 } },
    ]);
    expect(policiesOf({})).toEqual([{ id: "carry-on", inputs: {} }]);
  });

  it("refuses more combinations than anyone can look at", () => {
    const values = Array.from({ length: 101 }, (_, value) => value);
    expect(() => policiesOf({ levers: { a: values, b: values } })).toThrow("more than 10,000 combinations");
  });
});
