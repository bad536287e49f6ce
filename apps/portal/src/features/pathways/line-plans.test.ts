import { PathwayRules, type Storyline } from "@tamarisk/domain";
import { findPathways, type StagedSimulator, triggerBefore } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { bestLine, linePlans } from "./line-plans.ts";
import { actionStandings } from "./robust-actions.ts";

const named = (text: string) => ({ en: text, zh: text });
const years = Array.from({ length: 41 }, (_, place) => 2020 + place);
const reliefs: Readonly<Record<string, number>> = { wall: 2, gate: 1 };

/** Water that rises 2 cm a year until a wall takes all of it off, or a gate half. */
const pond: StagedSimulator = {
  outcomes: [{ id: "level", name: named("Level"), unit: named("cm"), direction: "minimize" }],
  years,
  uncertainties: [],
  run: (_, count, starts) => {
    const values = new Float64Array(count * years.length);
    for (let run = 0; run < count; run++) {
      let level = 0;
      for (const [place, year] of years.entries()) {
        values[run * years.length + place] = level;
        const taken = Object.entries(reliefs).filter(([id]) => year >= (starts[id]?.[run] ?? Number.POSITIVE_INFINITY));
        level += Math.max(0, 2 - taken.reduce((sum, [, relief]) => sum + relief, 0));
      }
    }
    return { values, failures: [] };
  },
};
const objective = { outcomeId: "level", side: "at-most", threshold: 50, untilYear: 2060 } as const;
const rules = PathwayRules.parse({
  actions: Object.keys(reliefs).map((id) => ({ id, name: named(id), cost: 1, leadTimeYears: 0 })),
});
const result = findPathways(pond, {}, 2, { rules, objective, trigger: triggerBefore(objective) });

const storyline = (id: Storyline["id"], ...leverIds: string[]): Storyline => ({
  ...{ id, mark: "O", name: named(id), subtitle: named(id), supporters: [], promises: [], risks: [], source: "test" },
  settings: leverIds.map((leverId) => ({ leverId, startYear: 2025, intensity: 1, laterIntensity: 1 })),
});
const storylines = [storyline("desert-oasis", "gate"), storyline("industrial-revival", "ore"), storyline("carry-on")];

describe("linePlans", () => {
  it("gives each storyline the best of its own measures, and the best of all where none has it", () => {
    const { drawn, without } = linePlans(storylines, result, "carry-on", {});
    expect(drawn.map(({ id, sequence }) => [id, ...sequence])).toEqual([
      ["desert-oasis", "gate"],
      ["carry-on"],
      [bestLine, "wall"],
    ]);
    expect(without).toEqual(["industrial-revival"]);
  });

  it("says whose line the best of all is, and leaves a line as a planner drew it", () => {
    const all = [storyline("managed-shrinkage", "wall", "gate"), storyline("carry-on")];
    expect(linePlans(all, result, "carry-on", {}).asBest).toEqual(["managed-shrinkage"]);
    const drawn = { "managed-shrinkage": { sequence: ["gate", "wall"], margin: 3 } };
    expect(linePlans(all, result, "carry-on", drawn).drawn[0]).toMatchObject({
      ...{ sequence: ["gate", "wall"], margin: 3, isEdited: true },
    });
  });
});

describe("actionStandings", () => {
  it("tells what every good pathway takes from what only a line comes to", () => {
    if (!("scored" in result)) throw new Error(`expected pathways; found ${result.kind}`);
    const stop = { rowId: "gate", decideYear: 2044, inForceYear: 2044, inForceRange: null, endYear: 2050, share: 1 };
    const line = { id: "desert-oasis", label: "", mark: "O", stops: [{ ...stop, ending: "no-way-on" as const }] };
    const { good, standings } = actionStandings(result.scored, [line]);
    expect(good).toBeGreaterThan(0);
    expect(standings.map(({ actionId, kind }) => [actionId, kind])).toContainEqual(["wall", "robust"]);
    expect(standings.find(({ actionId }) => actionId === "gate")).toMatchObject({
      ...{ decideYear: 2044, shareByLine: { "desert-oasis": 1 } },
    });
  });
});
