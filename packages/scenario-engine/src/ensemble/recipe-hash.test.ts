import { describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";
import { engineVersion } from "./engine-version.ts";
import { recipeHash } from "./recipe-hash.ts";

const recipe = { model: { name: "town", programHash: "ab" }, design: { outcomes: ["people", "jobs"] }, seed: 7 };

describe("recipeHash", () => {
  it("belongs to model, design, seed and engine, not to the order of keys [ENS7]", () => {
    const { model, design, seed } = recipe;
    expect(recipeHash({ seed, design, model })).toBe(recipeHash(recipe));
    const others = [
      { ...recipe, seed: 8 },
      { ...recipe, model: { name: "town", programHash: "ac" } },
      { ...recipe, design: { outcomes: ["jobs", "people"] } },
    ];
    for (const other of others) expect(recipeHash(other)).not.toBe(recipeHash(recipe));
    expect(recipeHash(recipe)).toBe(contentHash({ engineVersion, recipe }));
    expect(recipeHash(recipe)).not.toBe(contentHash({ engineVersion: "0.1.0", recipe }));
  });
});
