import type { ResourceClass } from "@tamarisk/domain";
import type { CalibratedPopulation } from "../../calibration/calibrate-population.ts";
import { allParameters, type ParameterId } from "../../modules.ts";
import type { KnownFigures } from "../../parameters/completed.ts";
import { jinchang } from "../jinchang.ts";
import { classNote, type FilledUnit } from "./filled-unit.ts";
import type { StartingPosts } from "./starting-posts.ts";

/** Residents per km² of the whole country, for a town that does not say how large it is. */
const NATIONAL_DENSITY = 147;

/**
 * Figures of the model that follow from the census, from the class of the town, or from its size; all others are what is
 * usual.
 */
export function censusFigures(
  units: readonly FilledUnit[],
  population: CalibratedPopulation,
  jobs: readonly StartingPosts[],
  resourceClass: ResourceClass | null,
): KnownFigures {
  const residents = units.map((unit) => unit.residents.after);
  const total = residents.reduce((sum, count) => sum + count, 0);
  const mean = (of: (unit: FilledUnit, place: number) => number) =>
    units.reduce((sum, unit, place) => sum + of(unit, place) * residents[place]!, 0) / total;
  const from = (...figures: (keyof FilledUnit)[]) => basisOf(units, figures, resourceClass);
  const figures: Partial<Record<ParameterId, KnownFigures[string]>> = {
    unit_fertility: {
      value: Object.fromEntries(units.map(({ id }, place) => [id, population.birthFactors[1][place]!])),
      low: 0.1,
      high: 5,
      source: "fitted to the children under 10 of 2020",
      basis: "fit",
      confidence: "derived",
    },
    countryside_at_start: {
      ...each(units, ({ incomers }) => RURAL_AMONG_INCOMERS * (incomers / 100)),
      ...from("incomers"),
    },
    urban_share_at_start: { ...each(units, ({ urban }) => urban / 100), ...from("urban") },
    people_per_home_at_start: { ...each(units, ({ householdSize }) => householdSize), ...from("householdSize") },
    skill_at_start: {
      ...around(
        mean(({ college }) => college / 100),
        0.7,
        1.3,
      ),
      ...from("college"),
    },
    resource_tied_share: { ...around(tiedShare(jobs), 0.8, 1.2), ...from("miningJobs") },
    territory: sized(
      total / NATIONAL_DENSITY,
      "residents over the country's mean density, 147 per km²; give the town's own",
    ),
    measure_cost: inProportion("measure_cost", total),
  };
  return withinLimits({ ...figures, ...PRICES, ...NO_PANELS } as KnownFigures);
}

/** Ranges that reach no further than the equations can take. */
function withinLimits(figures: KnownFigures): KnownFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => {
      const [least, most] = allParameters[id]!.limits;
      return [id, { ...figure, low: Math.max(least, figure.low), high: Math.min(most, figure.high) }];
    }),
  );
}

/** As in Jinchang: people from the countryside among residents registered elsewhere. */
const RURAL_AMONG_INCOMERS = 0.62;

function basisOf(
  units: readonly FilledUnit[],
  figures: readonly (keyof FilledUnit)[],
  resourceClass: ResourceClass | null,
) {
  const isAveraged = units.some(({ averaged }) => figures.some((figure) => averaged.includes(figure)));
  return isAveraged
    ? { source: classNote(resourceClass), basis: "class-average" as const, confidence: "low" as const }
    : {
        source: "census of 2020 (census_counties_2010_2020.csv)",
        basis: "data" as const,
        confidence: "medium" as const,
      };
}

function each(units: readonly FilledUnit[], of: (unit: FilledUnit) => number) {
  const values = units.map(of);
  return {
    value: Object.fromEntries(units.map(({ id }, place) => [id, values[place]!])),
    low: 0.8 * Math.min(...values),
    high: Math.min(1.2 * Math.max(...values), Math.max(1, ...values)),
  };
}

const around = (value: number, low: number, high: number) => ({ value, low: low * value, high: high * value });

/** Industry tied to the resource, in all units together. */
function tiedShare(jobs: readonly StartingPosts[]): number {
  const industry = jobs.reduce((sum, { posts }) => sum + posts.mining, 0);
  const tied = jobs.reduce((sum, { posts, tied: share }) => sum + share * posts.mining, 0);
  return industry > 0 ? tied / industry : 0;
}

function sized(value: number, source: string): KnownFigures[string] {
  return { ...around(value, 0.3, 3), source: `judgement: ${source}`, basis: "judgement", confidence: "low" };
}

/** What Jinchang's measures cost, in proportion to residents. */
function inProportion(id: ParameterId, residents: number): KnownFigures[string] {
  const entry = jinchang.parameters[id]!;
  const scale = residents / jinchangResidents;
  const value = Object.fromEntries(Object.entries(entry.value).map(([element, number]) => [element, number * scale]));
  return {
    value,
    low: entry.low * scale,
    high: entry.high * scale,
    source: "judgement: as in Jinchang, in proportion to residents",
    basis: "judgement",
    confidence: "low",
  };
}

const jinchangResidents = Object.values(jinchang.population.residents.value)
  .flatMap(({ female, male }) => [...female, ...male])
  .reduce((sum, count) => sum + count, 0);

const judged = { source: "judgement: no series of prices is given", basis: "judgement", confidence: "low" } as const;

/** An index of the price that stood at 1, as restless as metals are. */
const PRICES: Partial<Record<ParameterId, KnownFigures[string]>> = {
  price_level: { value: 1, low: 0.75, high: 1.35, ...judged },
  price_persistence: { value: 0.8, low: 0.65, high: 0.92, ...judged },
  price_volatility: { value: 0.2, low: 0.1, high: 0.3, ...judged },
  reference_price: { value: 1, low: 0.95, high: 1.05, ...judged },
  unit_cost: { value: 0.6, low: 0.4, high: 0.8, ...judged },
};

const NO_PANELS: Partial<Record<ParameterId, KnownFigures[string]>> = {
  solar_at_start: {
    value: 0,
    low: 0,
    high: 0,
    source: "judgement: none is known",
    basis: "judgement",
    confidence: "low",
  },
  solar_plan: { value: 0, low: 0, high: 0, source: "judgement: none is known", basis: "judgement", confidence: "low" },
};
