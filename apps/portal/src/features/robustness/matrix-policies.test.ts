import type { Lever } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { matrixPolicies } from "./matrix-policies.ts";

const lever = (id: string) => ({ id }) as Lever;
const talent = { leverId: "talent", startYear: 2026, intensity: 0, laterIntensity: 0.4 };

describe("matrixPolicies", () => {
  const { policies, rows, changes } = matrixPolicies(
    [
      { id: "carry-on", settings: [{ ...talent, laterIntensity: 0 }] },
      { id: "industrial-revival", settings: [talent] },
    ],
    [lever("talent"), lever("rail")],
    2027,
  );
  const settingsOf = (id: string) => policies.find((policy) => policy.id === id)!.settings;

  it("keeps the storylines as they are in front of a row per measure", () => {
    expect(rows).toEqual([
      ["carry-on", "industrial-revival"],
      ["carry-on~talent", "industrial-revival~talent"],
      ["carry-on~rail", "industrial-revival~rail"],
    ]);
    expect(policies.map(({ id }) => id)).toEqual(rows.flat());
  });

  it("[ROB21] adds a measure in full where a storyline does without it, and takes it away where it uses it", () => {
    expect(changes).toEqual([
      ["added", "taken-away"],
      ["added", "added"],
    ]);
    expect(settingsOf("carry-on~talent")).toEqual([
      { leverId: "talent", startYear: 2027, intensity: 1, laterIntensity: 1 },
    ]);
    expect(settingsOf("industrial-revival~talent")).toEqual([]);
    expect(settingsOf("industrial-revival~rail")).toHaveLength(2);
  });
});
