import type { Policy } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFuture } from "../../test/watched-town.ts";
import { createTownModel } from "../create-town-model.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { hegang } from "../towns/hegang.ts";
import { jinchang } from "../towns/jinchang.ts";
import { referenceScenario } from "../uncertainties.ts";
import { LEVER_IDS, type LeverId } from "./lever-ids.ts";

interface LeverPromise {
  readonly lever: LeverId;
  readonly words: string;
  readonly outcome: string;
  readonly than: "more" | "less";
  readonly year: number;
  /** Works on what this one does, and is compared with it alone. */
  readonly on?: LeverId;
  /** Speaks of desert, wells or fields that only a dry town has. */
  readonly dry?: true;
}

const PROMISES: readonly LeverPromise[] = [
  { lever: "extraction_cap", words: "fewer posts in mines now", outcome: "mining_jobs", than: "less", year: 2029 },
  { lever: "outside_ore", words: "smelters go on working", outcome: "mining_jobs", than: "more", year: 2045 },
  { lever: "park_upgrade", words: "small firms find room", outcome: "jobs", than: "more", year: 2035 },
  { lever: "battery_chain", words: "new industry adds value", outcome: "output", than: "more", year: 2045 },
  { lever: "storage_grid", words: "building it gives work", outcome: "jobs", than: "more", year: 2035 },
  { lever: "small_business", words: "more shops and workshops", outcome: "jobs", than: "more", year: 2035 },
  { lever: "innovation", words: "the town learns", outcome: "learning", than: "more", year: 2040 },
  { lever: "retraining", words: "skills that plants need", outcome: "learning", than: "more", year: 2035 },
  { lever: "talent", words: "fewer of the young leave", outcome: "working_age", than: "more", year: 2040 },
  { lever: "heritage_tourism", words: "visitors bring work", outcome: "jobs", than: "more", year: 2035 },
  { lever: "rail", words: "visitors reach the town", outcome: "jobs", than: "more", year: 2040 },
  { lever: "agri_solar", words: "shaded fields need less water", outcome: "water_stress", than: "less", year: 2040 },
  { lever: "irrigation_cap", words: "less is pumped", outcome: "pumping", than: "less", year: 2032, dry: true },
  { lever: "water_saving", words: "the same crop with less water", outcome: "water_stress", than: "less", year: 2040 },
  { lever: "reclaimed_water", words: "used water is used again", outcome: "water_stress", than: "less", year: 2040 },
  { lever: "river", words: "grass and shrubs grow along the bed", outcome: "restored_land", than: "more", year: 2040 },
  {
    lever: "mixed_belts",
    words: "the desert comes more slowly",
    outcome: "desert_front",
    than: "less",
    year: 2045,
    dry: true,
  },
  { lever: "saline_shrubs", words: "saline land is won back", outcome: "restored_land", than: "more", year: 2040 },
  {
    lever: "mountain_shrubs",
    words: "fewer sandstorms",
    outcome: "sandstorm_days",
    than: "less",
    year: 2045,
    dry: true,
  },
  { lever: "farm_scale", words: "fewer hands are needed", outcome: "jobs", than: "less", year: 2035 },
  { lever: "growth_boundary", words: "fewer homes stand empty", outcome: "housing_vacancy", than: "less", year: 2045 },
  { lever: "demolition", words: "empty homes are cleared", outcome: "housing_vacancy", than: "less", year: 2040 },
  {
    lever: "quota_trade",
    words: "derelict land is given back",
    outcome: "built_land_per_person",
    than: "less",
    year: 2040,
  },
  { lever: "edge_services", words: "a smaller gap", outcome: "service_gap", than: "less", year: 2035 },
  { lever: "migrant_services", words: "a smaller gap", outcome: "service_gap", than: "less", year: 2035 },
  {
    lever: "consolidation",
    words: "places nobody needs are closed",
    outcome: "services_lost",
    than: "more",
    year: 2035,
  },
  { lever: "elder_care", words: "more of the old find care", outcome: "access", than: "more", year: 2035 },
  { lever: "social_security", words: "newcomers earn more", outcome: "newcomer income", than: "more", year: 2035 },
  { lever: "participation", words: "more trust", outcome: "trust", than: "more", year: 2040 },
  {
    lever: "monitoring",
    words: "what is planted lives",
    outcome: "restored_land",
    than: "more",
    year: 2045,
    on: "mixed_belts",
  },
  {
    lever: "eco_compensation",
    words: "land restored earns a yearly payment",
    outcome: "revenue",
    than: "more",
    year: 2045,
    on: "mountain_shrubs",
  },
  { lever: "carbon_capture", words: "less carbon dioxide", outcome: "emissions", than: "less", year: 2045 },
  { lever: "tailings", words: "cleaner water", outcome: "water_quality", than: "more", year: 2045 },
];

describe("what levers promise", () => {
  it("is written down for each of them", () => {
    expect(PROMISES.map(({ lever }) => lever)).toEqual([...LEVER_IDS]);
  });

  describe.each([jinchang, hegang])("holds in ten futures of $name.en", (town) => {
    const kept = promisesOf(town);
    it.each(PROMISES.filter(({ dry }) => !dry || town === jinchang))("$lever: $words", (promise) => {
      expect(kept(promise)).toEqual([]);
    });
  });
});

/** Futures in which a promise is not kept, as `place: with, without`. */
function promisesOf(town: TownParameters): (promise: LeverPromise) => string[] {
  const [{ id: unit }] = town.units as [(typeof town.units)[number]];
  const income = `income_${unit}_countryside`;
  const outcomeIds = [...new Set(PROMISES.map(({ outcome }) => (outcome === "newcomer income" ? income : outcome)))];
  const model = createTownModel(town, { outcomeIds });
  const futures = [referenceScenario(town), ...fc.sample(anyFuture(town.uncertainties), { numRuns: 9, seed: 33 })];
  const columns = Object.fromEntries(
    town.uncertainties.map(({ id }) => [
      id,
      Float64Array.from(futures, (future) => (future as Record<string, number>)[id]!),
    ]),
  );
  const runs = new Map<string, Float64Array>();
  const run = (levers: readonly LeverId[]) => {
    const settings = levers.map((leverId) => ({ leverId, startYear: 2025, intensity: 1, laterIntensity: 1 }));
    const policy: Policy = { id: levers.join("+") || "carry-on", settings };
    const values = runs.get(policy.id) ?? model.run(columns, futures.length, policy).values;
    runs.set(policy.id, values);
    return values;
  };
  return ({ lever, outcome, than, year, on }) => {
    const place = outcomeIds.indexOf(outcome === "newcomer income" ? income : outcome);
    const [without, with_] = [run(on ? [on] : []), run(on ? [on, lever] : [lever])];
    return futures.flatMap((_, future) => {
      const at = (place * futures.length + future) * model.years.length + year - town.startYear;
      const isKept = than === "more" ? with_[at]! > without[at]! : with_[at]! < without[at]!;
      return isKept ? [] : [`${future}: ${with_[at]}, ${without[at]}`];
    });
  };
}
