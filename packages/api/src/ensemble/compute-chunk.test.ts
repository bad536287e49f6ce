import { createHash } from "node:crypto";
import { EnsembleId, TownId } from "@tamarisk/domain";
import { decodeColumns, joinColumns } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { summaryOfChunks } from "../../test/summary-of-chunks.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { chunksOf } from "./chunk-size.ts";
import { type ComputedChunk, computeChunk } from "./compute-chunk.ts";
import { recipeFor } from "./recipe-for.ts";

const jinchang = townModelOf(TownId.parse("620300"))!;
const recipe = recipeFor(jinchang, jinchang.storylines.slice(0, 1), { experimentCount: 250, seed: 7 });
const chunks = [0, 1, 2].map((index) => computeChunk(recipe, index));

const digest = ({ outcomes }: ComputedChunk) => createHash("sha256").update(outcomes).digest("hex");

describe("computeChunk", () => {
  it("gives the same bytes for the same recipe, chunk by chunk, in any order", () => {
    expect(digest(computeChunk(recipe, 2))).toBe(digest(chunks[2]!));
    expect(digest(computeChunk(structuredClone(recipe), 0))).toBe(digest(chunks[0]!));
  });

  it("gives other bytes for another seed", () => {
    const other = { ...recipe, sampling: { ...recipe.sampling, seed: 8 } };
    expect(digest(computeChunk(other, 0))).not.toBe(digest(chunks[0]!));
  });

  it("cuts 250 futures into 100, 100 and 50, which join to the whole ensemble", () => {
    expect(chunksOf(recipe)).toBe(3);
    expect(chunks.map((chunk) => chunk.experiments)).toEqual([100, 100, 50]);
    expect(joinColumns(chunks.map((chunk) => decodeColumns(chunk.outcomes))).scenarioCount).toBe(250);
  });

  it("refuses a chunk the ensemble does not have", () => {
    expect(() => computeChunk(recipe, 4)).toThrow(RangeError);
    expect(() => computeChunk(recipe, 3)).toThrow("the ensemble of 250 futures has no chunk 3");
  });

  it("refuses a recipe written for another version of the model, and a town without one", () => {
    const old = { ...recipe, model: { ...recipe.model, version: "0.0.1" } };
    expect(() => computeChunk(old, 0)).toThrow("written for version 0.0.1 of the model");
    expect(() => computeChunk({ ...recipe, townId: TownId.parse("810000") }, 0)).toThrow("town 810000 has no model");
  });
});

describe("ensembleSummary", () => {
  const ensemble = { id: EnsembleId.parse("01a2006b-bf9d-7532-9555-d043294c1626"), recipe };

  it("orders every band from low to high and starts at the census of 2020", () => {
    const summary = summaryOfChunks(ensemble, chunks);
    expect(summary.years[0]).toBe(2020);
    const residents = summary.bands.find((band) => band.outcomeId === "residents")!;
    expect(residents.p50[0]).toBeCloseTo(438_026, 0);
    for (const [year, median] of residents.p50.entries()) {
      expect(residents.p5[year]!).toBeLessThanOrEqual(median!);
      expect(residents.p95[year]!).toBeGreaterThanOrEqual(median!);
    }
  });

  it("refuses to summarise an ensemble with a chunk missing", () => {
    expect(() => summaryOfChunks(ensemble, chunks.slice(0, 2))).toThrow(
      "the chunks hold 200 futures; the recipe asks for 250",
    );
  });
});
