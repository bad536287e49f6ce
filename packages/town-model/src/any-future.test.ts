import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impossible, WATCHED } from "../test/impossible.ts";
import { anyPolicy } from "../test/jinchang-runs.ts";
import { anyFuture, watchedTown } from "../test/watched-town.ts";
import { hegang } from "./towns/hegang.ts";
import { jinchang } from "./towns/jinchang.ts";

describe.each([jinchang, hegang])("any future of $name.en, whatever is done", (town) => {
  const run = watchedTown(
    town,
    town.uncertainties.map(({ id }) => id),
    WATCHED,
  );

  it("has no less than nobody and nothing, shares and indices from 0 to 1, books that close, and numbers throughout", () => {
    const any = fc.record({ figures: anyFuture(town.uncertainties), policy: anyPolicy });
    const { failures, series } = run(fc.sample(any, { numRuns: 400, seed: 620_300 }));
    expect(failures).toEqual([]);
    const found = new Set<string>();
    for (const one of series()) {
      const problem = impossible(one, town.startYear);
      if (problem !== null) found.add(problem);
    }
    expect([...found]).toEqual([]);
  });
});
