import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impossible, WATCHED } from "../test/impossible.ts";
import { anyPolicy, carryOn } from "../test/jinchang-runs.ts";
import { type WatchedRun, watchedTown } from "../test/watched-town.ts";
import { LEVER_IDS } from "./levers/lever-ids.ts";
import { allParameters } from "./modules.ts";
import { elementsOf } from "./parameters/elements-of.ts";
import { parseTownParameters } from "./parameters/parse-town-parameters.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { hegang } from "./towns/hegang.ts";
import { jinchang } from "./towns/jinchang.ts";

/** Figures that a town is prepared with before its equations are written. */
const PREPARED_WITH = [
  "price_skew",
  "price_tail",
  "town_death_factor",
  "newcomers_lean_young",
  "countryside_at_start",
  "displaced_at_start",
  "unemployment_at_start",
  "participation_women",
  "participation_men",
  "working_life_from",
  "retirement_women",
  "retirement_men",
  "work_after_retirement",
  "later_retirement_women",
  "later_retirement_men",
];

/** Figures that must fit one another, of which a corner says nothing: what covers the land. */
const FITTING = [
  "territory",
  "crop_share_at_start",
  "grass_share_at_start",
  "shrub_share_at_start",
  "sand_share_at_start",
  "saline_share_at_start",
  "single_belt_share_at_start",
  "mixed_belt_share_at_start",
  "solar_at_start",
  "works_land_at_start",
  "service_land_at_start",
  "green_at_start",
  "derelict_at_start",
  "land_per_home",
];

const everything = {
  id: "everything",
  settings: LEVER_IDS.map((leverId) => ({ leverId, startYear: 2025, intensity: 1, laterIntensity: 1 })),
};

describe.each([jinchang, hegang])("extreme figures in $name.en", (town) => {
  const ids = Object.keys(allParameters).filter((id) => !PREPARED_WITH.includes(id));
  const run = watchedTown(town, ids, WATCHED);

  function found(runs: readonly (WatchedRun & { readonly label: string })[]): string[] {
    const { failures, series } = run(runs);
    const problems = failures.map((failure) => `${runs[failure.run]!.label}: ${failure.message}`);
    for (const one of series()) {
      const problem = impossible(one, town.startYear);
      if (problem !== null) problems.push(`${runs[one.run]!.label}: ${problem}`);
    }
    return problems;
  }

  it("each figure at the low and at the high end of its own range, with nothing done and with everything", () => {
    const ends = ids.flatMap((id) =>
      (["low", "high"] as const).map((end) => ({
        label: `${id} ${end}`,
        figures: { [id]: town.parameters[id]![end] },
      })),
    );
    expect(found(ends.map((one) => ({ ...one, policy: carryOn })))).toEqual([]);
    expect(found(ends.map((one) => ({ ...one, policy: everything })))).toEqual([]);
  });

  it("each figure at the least and the most that the equations are said to take, where the town is not refused", () => {
    const free = ids.filter((id) => !FITTING.includes(id));
    const ends = free.flatMap((id) =>
      allParameters[id]!.limits.map((value) => ({ label: `${id} ${value}`, figures: { [id]: value } })),
    );
    const taken = ends.filter(({ figures }) => !isRefused(town, figures));
    expect(taken.length).toBeGreaterThan(0.97 * ends.length);
    expect(found(taken)).toEqual([]);
  });

  it("all figures at once at some corner of their ranges, whatever is done", () => {
    const corner = fc.record({
      label: fc.constant("corner"),
      policy: anyPolicy,
      figures: fc.record(
        Object.fromEntries(
          ids.flatMap((id) => {
            if (FITTING.includes(id)) return [];
            const { low, high } = town.parameters[id]!;
            const { of } = allParameters[id]!;
            const end = fc.constantFrom(low, high);
            return [[id, of ? fc.record(Object.fromEntries(elementsOf(of, town).map((each) => [each, end]))) : end]];
          }),
        ),
      ),
    });
    expect(found(fc.sample(corner, { numRuns: 200, seed: 262 }))).toEqual([]);
  });
});

function isRefused(town: TownParameters, figures: Readonly<Record<string, number>>): boolean {
  const parameters = { ...town.parameters };
  for (const [id, value] of Object.entries(figures)) {
    const entry = parameters[id]!;
    const each = (names: object) => Object.fromEntries(Object.keys(names).map((name) => [name, value]));
    parameters[id] = {
      ...entry,
      low: value,
      high: value,
      value: typeof entry.value === "object" ? each(entry.value) : value,
    };
  }
  try {
    parseTownParameters({ ...town, parameters });
    return false;
  } catch {
    return true;
  }
}
