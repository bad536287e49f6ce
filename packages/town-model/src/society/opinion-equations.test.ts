import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { townValues } from "../../test/town-values.ts";
import { GROUPS } from "../population/groups.ts";

const YEARS = 81;
const CELLS = ["core", "county"].flatMap((unit) => GROUPS.map((group) => `${unit},${group}`));
const measures = ["participation", "migrant_services", "heritage_tourism", "small_business", "monitoring"] as const;

const run = townValues(
  [
    ...CELLS.map((cell) => `access[${cell}]`),
    ...CELLS.map((cell) => `income ratio[${cell}]`),
    ...measures.flatMap((id) => [`in force[${id}]`, `coming into force[${id}]`]),
    "measures funded",
    "environment",
    "unemployment",
    "services funded",
    "theil",
    "pull[core]",
    "pull[county]",
    "pull change[core]",
    "pull change[county]",
  ],
  ["satisfaction", "trust", "voice", "attachment"],
);
const closing = townValues(["satisfaction[core,longterm]", "satisfaction wanted[core,longterm]"], ["satisfaction"]);

/** A town where everyone has the same access and income and all is as it was. */
function town(access = 0.8, income = 1): Record<string, number> {
  return {
    ...Object.fromEntries(CELLS.map((cell) => [`access[${cell}]`, access])),
    ...Object.fromEntries(CELLS.map((cell) => [`income ratio[${cell}]`, income])),
    ...Object.fromEntries(
      measures.flatMap((id) => [
        [`in force[${id}]`, 0],
        [`coming into force[${id}]`, 0],
      ]),
    ),
    "measures funded": 1,
    environment: 0,
    unemployment: 0.05,
    "services funded": 1,
    theil: 0,
    "pull[core]": 0,
    "pull[county]": 0,
    "pull change[core]": 0,
    "pull change[county]": 0,
  };
}
const full = (id: (typeof measures)[number]) => ({ [`in force[${id}]`]: 1 });
/** One unit and group, year by year. */
const of = (cell: string, values: Float64Array) =>
  values.subarray(CELLS.indexOf(cell) * YEARS, (CELLS.indexOf(cell) + 1) * YEARS);
const last = (cell: string, values: Float64Array) => of(cell, values)[YEARS - 1]!;

describe("opinions", () => {
  it("begin where they would stay, and stay there while nothing changes [SOCIETY2–SOCIETY5]", () => {
    const values = run(town());
    const satisfaction = 0.15 + 0.45 * 0.8 + 0.15;
    const trust = 0.2 + 0.5 * satisfaction;
    for (const year of [0, 1, 80]) {
      expect(of("core,longterm", values.satisfaction)[year]).toBeCloseTo(satisfaction, 12);
      expect(of("core,longterm", values.trust)[year]).toBeCloseTo(trust, 12);
      expect(of("core,longterm", values.voice)[year]).toBeCloseTo(0.05 + 0.25 * trust, 12);
      expect(of("county,displaced", values.voice)[year]).toBeCloseTo(0.6 * (0.05 + 0.25 * trust), 12);
      expect(of("county,displaced", values.attachment)[year]).toBeCloseTo(0.35, 12);
    }
  });

  it("close a sixth of their gap each year [SOCIETY2]", () => {
    const { satisfaction } = closing({
      "satisfaction[core,longterm]": 0.3,
      "satisfaction wanted[core,longterm]": 0.66,
    });
    expect(satisfaction[1]).toBeCloseTo(0.3 + (0.66 - 0.3) / 6, 12);
  });

  it("suffer from work that is lost beyond what is usual, from cuts and from inequality [SOCIETY2, SOCIETY3]", () => {
    const values = run({ ...town(), unemployment: 0.16, "services funded": 0.7, theil: 0.1 });
    expect(last("core,longterm", values.satisfaction)).toBeCloseTo(0.66 - 0.5 * 0.1, 6);
    expect(last("core,longterm", values.trust)).toBeCloseTo(0.2 + 0.5 * 0.61 - 0.3 * 0.3 - 0.2 * 0.1, 4);
  });

  it("rise when people take part, most of all their voice [SOCIETY3, SOCIETY4]", () => {
    const [before, after] = [run(town()), run({ ...town(), ...full("participation") })];
    const gain = (name: "satisfaction" | "trust" | "voice") =>
      last("core,countryside", after[name]) - last("core,countryside", before[name]);
    expect(gain("satisfaction")).toBeCloseTo(0.05, 6);
    expect(gain("trust")).toBeCloseTo(0.2 + 0.5 * 0.05, 5);
    expect(gain("voice")).toBeCloseTo(0.75 * (0.35 + 0.25 * gain("trust")), 4);
  });

  it("are heard from newcomers when they have rights, from shopkeepers, and trust what can be read [SOCIETY3, SOCIETY4]", () => {
    const voice = (change: object) => last("core,displaced", run({ ...town(), ...change }).voice);
    expect(voice(full("migrant_services")) / voice({})).toBeCloseTo((0.6 + 0.4 * 0.7) / 0.6, 9);
    expect(voice(full("small_business")) - voice({})).toBeCloseTo(0.6 * 0.05, 9);
    const trust = (change: object) => last("core,displaced", run({ ...town(), ...change }).trust);
    expect(trust(full("monitoring")) - trust({})).toBeCloseTo(0.03, 6);
  });

  it("hold to the place through heritage, less so where people are drawn away [SOCIETY5]", () => {
    const attachment = (change: object) => last("core,longterm", run({ ...town(), ...change }).attachment);
    expect(attachment(full("heritage_tourism"))).toBeCloseTo(0.65 + 0.006 * 25, 1);
    expect(attachment({ "pull[core]": 1 })).toBeCloseTo(0.65, 12);
  });

  it("never leave the range from 0 to 1 [SOCIETY2–SOCIETY5]", () => {
    const any = fc.record({
      access: fc.double({ min: 0, max: 1.5, noNaN: true }),
      income: fc.double({ min: 0, max: 8, noNaN: true }),
      environment: fc.double({ min: -1, max: 1, noNaN: true }),
      unemployment: fc.double({ min: 0, max: 1, noNaN: true }),
      theil: fc.double({ min: 0, max: 1, noNaN: true }),
      funded: fc.double({ min: 0, max: 1.2, noNaN: true }),
      inForce: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(any, ({ access, income, funded, inForce, ...rest }) => {
        const values = run({
          ...town(access, income),
          ...rest,
          "services funded": funded,
          ...Object.fromEntries(measures.map((id) => [`in force[${id}]`, inForce])),
        });
        for (const series of Object.values(values)) {
          expect(Math.min(...series)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...series)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});

describe("the environment as people feel it", () => {
  const felt = townValues(["sandstorm days", "green land per person", "water quality"], ["environment"]);

  it("is 0 at the start, with storms or without [SOCIETY1]", () => {
    const start = { "sandstorm days": 27, "green land per person": 8, "water quality": 0.8 };
    expect(felt(start).environment[0]).toBeCloseTo(0, 12);
    expect(felt({ ...start, "sandstorm days": 0, "green land per person": 0 }).environment[80]).toBe(0);
  });
});
