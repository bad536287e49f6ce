import { describe, expect, it } from "vitest";
import { peopleAlone, withFigures, withoutMoves } from "../../test/people-alone.ts";
import { jinchang } from "../towns/jinchang.ts";
import { cellOf, FEMALE } from "./cells.ts";

const firstYears = { years: 2 };
/** In the first year, by unit and group: core first, then county; long-term, countryside, displaced. */
const first = (values: Float64Array) => Array.from({ length: values.length / 3 }, (_, place) => values[3 * place]!);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("pull", () => {
  it("closes a third of its way a year to what jobs, wages, services and surroundings make of it, by hand [MIG1]", () => {
    const later = (then: string, before: string) => `IF TIME > STARTTIME THEN ${then} ELSE ${before}`;
    const { pull } = peopleAlone(["pull"], {
      town: withFigures({
        pull_at_start: 0.03,
        pull_delay: 3,
        job_weight: 1,
        wage_weight: 0.5,
        access_weight: 0.6,
        environment_weight: 0.4,
      }),
      around: {
        "labour supply[unit]": later("3500", "7000"),
        "wage level": later("1.2", "1"),
        "access[unit, group]": later("0.7", "0.8"),
        environment: later("-0.25", "0"),
      },
      years: 2,
    });
    const target = Math.log(2) + 0.5 * Math.log(1.2) - 0.6 * 0.1 - 0.4 * 0.25;
    expect(pull[0]).toBe(0.03);
    expect(pull[1]).toBeCloseTo(0.02, 12);
    expect(pull[2]).toBeCloseTo(0.02 + (target - 0.02) / 3, 12);
  });

  it("is a number in a town without posts, and does not move in one without workers [MIG1]", () => {
    const nothing = peopleAlone(["pull"], {
      around: { "posts by place[sector, unit]": "1000 * (1 - years on)" },
      years: 1,
    });
    expect(nothing.pull[1]).toBe(0);
    const noWork = peopleAlone(["pull"], {
      around: { "posts by place[sector, unit]": "IF years on > 0 THEN 0 ELSE 1000" },
      years: 2,
    });
    expect(noWork.pull[2]).toBeCloseTo(Math.log(0.01) / 3, 12);
    const empty = peopleAlone(["pull"], {
      around: { "labour supply[unit]": "IF years on > 0 THEN 0 ELSE 7000" },
      years: 2,
    });
    expect(empty.pull[2]).toBe(0);
  });
});

describe("leaving", () => {
  it("takes as many in the first year as the fitted rates do, and more of those who came lately [MIG3]", () => {
    const fitted = withFigures({ integration_rate: 0 });
    const [grouped, alike] = [{ longterm: 0.9, countryside: 1.3, displaced: 1.1 }, 1].map((leaving_weight) =>
      peopleAlone(["group left", "group people"], { town: withFigures({ leaving_weight }, fitted), ...firstYears }),
    );
    const share = (run: typeof grouped, place: number) =>
      first(run!["group left"])[place]! / first(run!["group people"])[place]!;
    // Some die before they can leave, so not to the last digit.
    expect(sum(first(grouped!["group left"])) / sum(first(alike!["group left"]))).toBeCloseTo(1, 3);
    expect(share(grouped, 0) / share(alike, 0)).toBeCloseTo((0.9 / 1.3) * (share(grouped, 1) / share(alike, 1)), 9);
  });

  it("follows pull, attachment and a talent policy by hand [MIG2] [MIG4]", () => {
    const left = (setting: Parameters<typeof peopleAlone>[1]) =>
      first(peopleAlone(["group left"], { ...setting, ...firstYears })["group left"]);
    const figures = { migration_sensitivity: 1.5, attachment_weight: 0.5 };
    const plain = left({ town: withFigures(figures) });
    const drawn = left({ town: withFigures({ ...figures, pull_at_start: { core: 0.1, county: 0 } }) });
    expect(drawn[0]! / plain[0]!).toBeCloseTo(Math.exp(-0.15), 9);
    expect(drawn[3]).toBeCloseTo(plain[3]!, 6);
    const attached = left({ town: withFigures(figures), around: { "attachment[unit, group]": "0.7" } });
    for (const [place, people] of attached.entries()) expect(people / plain[place]!).toBeCloseTo(Math.exp(-0.1), 9);
    const held = left({ inForce: { talent: 1 } });
    expect(held[0]! / plain[0]!).toBeLessThan(0.97);
    expect(held[0]! / plain[0]!).toBeGreaterThan(0.92);
  });

  it("never takes more of an age than the most that can leave, however strong the push [MIG2]", () => {
    const run = peopleAlone(["leaving", "reaching age"], {
      town: withFigures({ pull_at_start: -1, migration_sensitivity: 5, leaving_max: 0.6 }),
      years: 1,
    });
    const shares = run.leaving.map((people, place) => people / run["reaching age"][place]!);
    expect(Math.max(...shares.filter(Number.isFinite))).toBeCloseTo(0.6, 9);
  });

  it("leaves out of the net loss of the years between the censuses what is told [MIG2]", () => {
    const left = (net_loss_scale: number) =>
      sum(first(peopleAlone(["group left"], { town: withFigures({ net_loss_scale }), ...firstYears })["group left"]));
    expect(left(0.5)).toBeCloseTo((left(0) + left(1)) / 2, 3);
    expect(left(1)).toBeGreaterThan(1.3 * left(0));
  });
});

describe("arriving", () => {
  const nobody = withoutMoves();

  it("splits people from outside between long-term residents and those from the countryside, fewer each year [MIG5]", () => {
    const outside = structuredClone(nobody);
    outside.migration.arriving.value.core!.female[30] = 1000;
    const run = peopleAlone(["group arrived", "arriving"], {
      town: withFigures({ rural_share_of_arrivals: 0.62, arrivals_decline: 0.1 }, outside),
      years: 2,
    });
    expect(first(run["group arrived"])).toEqual(
      [380, 620, 0, 0, 0, 0].map((people): unknown => expect.closeTo(people, 9)),
    );
    expect(run["group arrived"][1]).toBeCloseTo(0.9 * 380, 9);
    expect(run.arriving[3 * cellOf(0, FEMALE, 30)]).toBeCloseTo(380, 9);
  });

  it("makes some of the long-term residents newcomers where they move to, and keeps the others' group [GROUP2]", () => {
    const moving = structuredClone(nobody);
    moving.migration.leaving.value.county!.female.fill(0.1);
    const town = withFigures({ movers_becoming_countryside: 0.6, rural_share_of_arrivals: 0.62 }, moving);
    const run = peopleAlone(["group left", "group arrived"], { town, ...firstYears });
    const [, , , longterm, countryside, displaced] = first(run["group left"]);
    const resettling = jinchang.migration.resettling.value.county!.core!;
    const expected = [0.4 * longterm!, countryside! + 0.6 * longterm!, displaced!, 0, 0, 0];
    expect(first(run["group arrived"])).toEqual(
      expected.map((people): unknown => expect.closeTo(people * resettling, 6)),
    );
  });

  it("brings more people displaced by drought in dry and stormy years, most to the core, by hand [MIG6]", () => {
    const town = withFigures(
      { displaced_per_year: 400, displaced_share: { core: 0.75, county: 0.25 }, displaced_to_drought: 4 },
      nobody,
    );
    const displaced = (around: Parameters<typeof peopleAlone>[1] & object) => {
      const arrived = peopleAlone(["group arrived"], { town, ...around, years: 2 })["group arrived"];
      return [2, 5].map((place) => arrived[3 * place + 1]!);
    };
    expect(displaced({})).toEqual([300, 100].map((people): unknown => expect.closeTo(people, 9)));
    const dry = displaced({ around: { drought: "0.29" } });
    expect(sum(dry)).toBeCloseTo(400 * (1 + 4 * 0.25), 9);
    const stormy = (days: number) =>
      displaced({ around: { "sandstorm days": `IF years on > 0 THEN ${days} ELSE 25` } });
    expect(sum(stormy(30))).toBeCloseTo(400 * 1.2, 9);
    expect(sum(stormy(0))).toBeCloseTo(400 * 0.5, 9);
    expect(sum(stormy(365))).toBeCloseTo(400 * 2, 9);
    const calm = displaced({ around: { "sandstorm days": "0" } });
    expect(sum(calm)).toBeCloseTo(400, 9);
  });
});

describe("the books of people", () => {
  it("close for every group in every unit, over eighty years of all kinds of moves [COHORT5]", () => {
    const town = withFigures({ displaced_per_year: 3000, integration_rate: 0.05 });
    const around = { drought: "IF MODULO(TIME, 7) < 1 THEN 0.3 ELSE 0", "wage level": "1 + 0.01 * years on" };
    const run = peopleAlone(["people out of balance", "residents"], {
      town,
      around,
      inForce: { migrant_services: 1, talent: 1 },
    });
    expect(Math.max(...run["people out of balance"])).toBeLessThan(1e-6);
    expect(Math.min(...run.residents)).toBeGreaterThanOrEqual(0);
  });
});
