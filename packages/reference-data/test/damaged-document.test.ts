import { describe, expect, it } from "vitest";
import { readDesertificationActionPlan } from "../src/knowledge/desertification-action-plan.ts";
import { readJinchangBoundary } from "../src/knowledge/jinchang-boundary.ts";
import { readPopulationProspects } from "../src/knowledge/population-prospects.ts";
import { readStakeholders } from "../src/knowledge/stakeholders.ts";
import { CopiedDataFolder, problemsFrom } from "./copied-data-folder.ts";

function messages(read: (folder: string) => unknown, file: string, edit: (text: string) => string): string[] {
  using folder = new CopiedDataFolder();
  folder.change(file, edit);
  return problemsFrom(() => read(folder.path)).map((problem) => problem.message);
}

describe("a document reader", () => {
  it("names the path, the found value and the expectation", () => {
    const [found] = messages(readStakeholders, "stakeholders.json", (text) =>
      text.replace('"power_reading": 5', '"power_reading": "high"'),
    );
    expect(found).toBe(
      'stakeholders.json, stakeholders[1].power_reading: found "high", expected number; correct the value or restore the file from packages/reference-data/data',
    );
  });

  it("refuses a key it does not know", () => {
    const found = messages(readStakeholders, "stakeholders.json", (text) => text.replace('"interest"', '"intrest"'));
    expect(found.join("\n")).toContain('stakeholders[0]: found an object, whose "intrest" is not a known key');
  });

  it("asks for the Chinese wording of a new text", () => {
    const [found] = messages(readStakeholders, "stakeholders.json", (text) => text.replace('"Farmers"', '"Herders"'));
    expect(found).toContain('found "Herders", expected its Chinese wording under "stakeholders.json"');
  });

  it("names the line of broken JSON", () => {
    const [found] = messages(readStakeholders, "stakeholders.json", (text) =>
      text.replace('"PUBLIC": 9,', '"PUBLIC": 9'),
    );
    expect(found).toMatch(/row 5: found broken JSON .*; correct line 5/);
  });

  it("recognises a file cut off", () => {
    const [found] = messages(readStakeholders, "stakeholders.json", (text) => text.slice(0, 5000));
    expect(found).toContain("found broken JSON");
  });

  it("opens the alternatives of a gate's conditions", () => {
    const found = messages(readDesertificationActionPlan, "action-plan.json", (text) =>
      text.replace('"meaning": "method', '"meanig": "method'),
    );
    expect(found.join("\n")).toContain("phases[0].tipping_point");
    expect(found.join("\n")).toContain('"meanig" is not a known key');
  });

  it("refuses a ring that does not close and birth shares that do not add up", () => {
    const ring = messages(readJinchangBoundary, "boundary_jinchang_mit.geojson", (text) =>
      text.replace("102.41113", "102.5"),
    );
    expect(ring[0]).toContain("expected a ring that ends where it starts");
    const shares = messages(readPopulationProspects, "wpp2024_china.json", (text) =>
      text.replace(/1\.9602697\d*/, "9.9"),
    );
    expect(shares[0]).toContain("expected shares that add up to 100");
  });

  it("recognises a changed text that still reads well", () => {
    const [found] = messages(readStakeholders, "stakeholders.json", (text) =>
      text.replace('"thesis 4.2', '"thesis 4.3'),
    );
    expect(found).toContain("the file was changed or cut off");
  });
});
