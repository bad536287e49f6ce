import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";
import { SECTORS } from "../economy/sectors.ts";
import { GROUPS } from "../population/groups.ts";

const CELLS = ["core", "county"].flatMap((unit) => GROUPS.map((group) => `${unit},${group}`));
const OPINIONS = ["trust", "voice", "attachment"];
const CHANGES = OPINIONS.map((name) => `${name} change`);
const LEVERS = ["innovation", "monitoring", "retraining"];
const indices = [
  "buffer",
  "self organisation",
  "learning capacity",
  "green corner",
  "growing corner",
  "just corner",
] as const;
const run = townValues(
  [
    ...SECTORS.map((sector) => `output[${sector}]`),
    ...SECTORS.flatMap((sector) => ["core", "county"].map((unit) => `posts by place[${sector},${unit}]`)),
    ...[...OPINIONS, ...CHANGES, "income ratio", "group people"].flatMap((name) =>
      CELLS.map((cell) => `${name}[${cell}]`),
    ),
    ...LEVERS.flatMap((id) => [`in force[${id}]`, `coming into force[${id}]`]),
    "debt ratio",
    "groundwater depth",
    "fall of groundwater",
    "skill change",
    "services funded",
    "skill",
    "sandstorm days",
    "emissions",
    "water quality",
    "residents of town",
    "posts of town",
    "measures funded",
    "output of town",
    "unemployment",
    "service gap",
    "segregation",
    "productivity",
  ],
  [...indices, "debt headroom", "aquifer margin", "variety of sectors", "small work", "prosperity"],
);

const each = (names: readonly string[], value: number) => Object.fromEntries(names.map((name) => [name, value]));
const town: Record<string, number> = {
  ...each(
    SECTORS.map((sector) => `output[${sector}]`),
    50,
  ),
  ...each(
    SECTORS.flatMap((sector) => [`posts by place[${sector},core]`, `posts by place[${sector},county]`]),
    1000,
  ),
  ...each(
    CELLS.map((cell) => `trust[${cell}]`),
    0.5,
  ),
  ...each(
    CELLS.map((cell) => `voice[${cell}]`),
    0.2,
  ),
  ...each(
    CELLS.map((cell) => `attachment[${cell}]`),
    0.6,
  ),
  ...each(
    CELLS.map((cell) => `income ratio[${cell}]`),
    1,
  ),
  ...each(
    CELLS.map((cell) => `group people[${cell}]`),
    100,
  ),
  ...each(
    LEVERS.flatMap((id) => [`in force[${id}]`, `coming into force[${id}]`]),
    0,
  ),
  ...each(
    CHANGES.flatMap((name) => CELLS.map((cell) => `${name}[${cell}]`)),
    0,
  ),
  "debt ratio": 0.75,
  "groundwater depth": 20,
  "fall of groundwater": 0,
  "skill change": 0,
  "services funded": 1.1,
  skill: 0.3,
  "sandstorm days": 20,
  emissions: 10,
  "water quality": 0.8,
  "residents of town": 600,
  "posts of town": 14_000,
  "measures funded": 1,
  "output of town": 350,
  unemployment: 0.05,
  "service gap": 0.3,
  segregation: 0.4,
  productivity: 1,
};

describe("the indices", () => {
  it("are the means of their indicators, worked by hand [INDEX1–INDEX6]", () => {
    const values = run(town);
    const first = (name: (typeof indices)[number]) => values[name][0]!;
    expect(first("buffer")).toBeCloseTo((0.75 + 0.75 + 1 + 1) / 4, 12);
    const small = 2 / 7 / 0.5;
    expect(first("self organisation")).toBeCloseTo((0.5 + 0.2 + 0.6 + small) / 4, 12);
    expect(first("learning capacity")).toBeCloseTo((0.5 + 1 + 0 + 0) / 4, 12);
    expect(first("green corner")).toBeCloseTo((0.5 + 0.75 + 0.5 + 0.8) / 4, 12);
    expect(first("growing corner")).toBeCloseTo((0.5 + 0.75) / 2, 12);
    expect(first("just corner")).toBeCloseTo((0.7 + 0.6 + 1) / 3, 12);
  });

  it("lose variety when one sector makes all [INDEX1]", () => {
    const alone = {
      ...town,
      ...each(
        SECTORS.map((sector) => `output[${sector}]`),
        0,
      ),
      "output[mining]": 350,
    };
    expect(run(alone)["variety of sectors"][0]).toBe(0);
  });

  it("stand still for a town as poor as before among others that grow: growth that all share is no growth [INDEX5]", () => {
    const shared = {
      ...town,
      ...each(
        SECTORS.map((sector) => `output[${sector}]`),
        75,
      ),
      productivity: 1.5,
    };
    expect(run(shared)["growing corner"][0]).toBe(run(town)["growing corner"][0]);
  });

  it("stay from 0 to 1 whatever comes, even in a town of nobody that makes nothing [INDEX1–INDEX6]", () => {
    const wide = (max: number) =>
      fc.oneof(fc.constant(0), fc.nat(1000)).map((thousandths) => (thousandths * max) / 1000);
    const any = fc.record({
      output: wide(1e4),
      people: wide(1e6),
      posts: wide(1e5),
      share: wide(1),
      money: wide(1.2),
      debt: wide(100),
      depth: wide(300),
      storms: wide(300),
    });
    fc.assert(
      fc.property(any, ({ output, people, posts, share, money, debt, depth, storms }) => {
        const values = run({
          ...town,
          ...each(
            SECTORS.map((sector) => `output[${sector}]`),
            output,
          ),
          ...each(
            SECTORS.flatMap((s) => [`posts by place[${s},core]`, `posts by place[${s},county]`]),
            posts,
          ),
          ...each(
            CELLS.map((cell) => `group people[${cell}]`),
            people,
          ),
          ...each(
            OPINIONS.flatMap((name) => CELLS.map((cell) => `${name}[${cell}]`)),
            share,
          ),
          ...each(
            LEVERS.map((id) => `in force[${id}]`),
            share,
          ),
          ...each(["skill", "water quality", "unemployment", "service gap", "segregation"], share),
          "residents of town": 6 * people,
          "posts of town": 14 * posts,
          "output of town": 7 * output,
          "debt ratio": debt,
          "groundwater depth": depth,
          "services funded": money,
          "sandstorm days": storms,
          emissions: storms,
        });
        for (const name of indices) {
          expect(values[name][0]).toBeGreaterThanOrEqual(0);
          expect(values[name][0]).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
