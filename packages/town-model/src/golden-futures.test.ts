import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differences, type GoldenFutures, goldenFutures } from "../test/golden-futures.ts";

const file = new URL("../test/fixtures/golden-futures.json", import.meta.url);
const kept = JSON.parse(readFileSync(file, "utf8")) as GoldenFutures;
const now = goldenFutures();

describe("a few futures of both towns", () => {
  it("are what they were; if a change is meant, raise the version in town-model-version.ts and run `pnpm build:golden`", () => {
    expect(differences(kept, now)).toEqual([]);
  });

  it("were kept under this version of the model; if not, run `pnpm build:golden`", () => {
    expect(kept.version).toBe(now.version);
  });

  it("tell a number that changes by one in a million, an outcome that is new and one that is gone", () => {
    const [name, outcomes] = Object.entries(now.futures)[0]!;
    const { residents, births: _, ...rest } = outcomes;
    const changed = { ...rest, settlers: [1], residents: residents!.map((value) => value * (1 + 1e-6)) };
    expect(differences(now, { ...now, futures: { ...now.futures, [name]: changed } })).toEqual([
      expect.stringContaining(`${name}: residents in 2021 was`),
      `${name}: births is gone`,
      `${name}: settlers is new`,
    ]);
  });
});
