import { crudeAfter } from "../../src/calibration/calibrate-population.ts";
import { createTownModel } from "../../src/create-town-model.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { cellOf, OPEN_AGE, peopleAged, SEXES } from "../../src/population/cells.ts";
import { vitalPath } from "../../src/population/vital-path.ts";
import { referenceScenario } from "../../src/uncertainties.ts";
import { type BackTest, backTest } from "./back-test.ts";
import type { JinchangEvidence } from "./evidence.ts";
import { calibrateJinchang } from "./parameters.ts";

/** One age group of one unit at the census of 2020: what was counted and what the fitted model gives. */
export interface CensusResidual {
  readonly unitId: string;
  readonly ages: string;
  readonly counted: number;
  readonly modelled: number;
  /** Modelled over counted less one, in percent: both sexes, women, men. */
  readonly percent: number;
  readonly percentWomen: number;
  readonly percentMen: number;
}

/** A figure nothing was fitted to. */
export interface HeldBackResidual {
  readonly what: string;
  readonly observed: number;
  readonly modelled: number;
  readonly percent: number;
  /** The same with half the net loss, for comparison. */
  readonly modelledHalfLoss: number;
}

export interface JinchangReport {
  readonly townFactor: number;
  readonly birthFactorAfter: number;
  readonly birthFactors: readonly (readonly number[])[];
  readonly census: readonly CensusResidual[];
  readonly unitTotals: readonly { unitId: string; counted: number; modelled: number }[];
  readonly heldBack: readonly HeldBackResidual[];
  /** 2020 said with what was known in 2010. */
  readonly backTest: BackTest;
}

/** Everything the calibration page shows, computed. */
export function jinchangReport(evidence: JinchangEvidence, town: TownParameters): JinchangReport {
  const { population } = calibrateJinchang(evidence);
  const { after, modelled } = population;
  return {
    townFactor: population.townFactor,
    birthFactorAfter: population.birthFactorAfter,
    birthFactors: population.birthFactors.map((factors) => [...factors]),
    census: town.units.flatMap(({ id }, unit) => censusResiduals(id, unit, after, modelled)),
    unitTotals: town.units.map(({ id }, unit) => ({
      unitId: id,
      counted: peopleAged(after, unit, 0, OPEN_AGE),
      modelled: peopleAged(modelled, unit, 0, OPEN_AGE),
    })),
    heldBack: [...heldBackResiduals(evidence, town), ...heldBackDeaths(evidence, town)],
    backTest: backTest(evidence),
  };
}

function censusResiduals(unitId: string, unit: number, after: Float64Array, modelled: Float64Array): CensusResidual[] {
  return Array.from({ length: 18 }, (_, group) => {
    const from = 5 * group;
    const to = group === 17 ? OPEN_AGE : from + 4;
    const of = (people: Float64Array, sex: number) => {
      const start = cellOf(unit, sex, 0);
      return people.subarray(start + from, start + to + 1).reduce((sum, count) => sum + count, 0);
    };
    const [women, men] = SEXES.map((_, sex) => ({ counted: of(after, sex), modelled: of(modelled, sex) }));
    const counted = women!.counted + men!.counted;
    const got = women!.modelled + men!.modelled;
    return {
      unitId,
      ages: group === 17 ? "85+" : `${from}–${to}`,
      counted,
      modelled: got,
      percent: percentOff(got, counted),
      percentWomen: percentOff(women!.modelled, women!.counted),
      percentMen: percentOff(men!.modelled, men!.counted),
    };
  });
}

/** Year-end residents, births and ages after 2022, which nothing was fitted to, in the reference scenario. */
function heldBackResiduals(evidence: JinchangEvidence, town: TownParameters): HeldBackResidual[] {
  const { read } = runner(town);
  const compare = (what: string, indicator: string, year: number, value: (lossScale: number) => number) => {
    const observed = observedIn(evidence, year, indicator);
    const modelled = value(1);
    return { what, observed, modelled, percent: percentOff(modelled, observed), modelledHalfLoss: value(0.5) };
  };
  return [
    ...[2022, 2023, 2024].map((year) =>
      compare(`residents, end of ${year}`, "resident_population_yearend", year, (loss) =>
        read(loss, "residents", year, 2 / 12),
      ),
    ),
    ...[2023, 2024].map((year) =>
      compare(`births per 1,000, ${year}`, "crude_birth_rate", year, (loss) => crudeBirths(read, loss, year)),
    ),
    compare("working age, 16–59, end of 2024 (model 15–59)", "age_16_59", 2024, (loss) =>
      read(loss, "working_age", 2024, 2 / 12),
    ),
    compare(
      "aged 65 and over, end of 2024",
      "age_65_plus",
      2024,
      (loss) => (read(loss, "aged_65_share", 2024, 2 / 12) * read(loss, "residents", 2024, 2 / 12)) / 100,
    ),
  ];
}

type Reader = (lossScale: number, outcomeId: string, year: number, shareOn: number) => number;

/** Reads an outcome of the reference run, on the way from one count to the next. */
function runner(town: TownParameters): { read: Reader } {
  const model = createTownModel(town);
  const reference = referenceScenario(town);
  const runs = new Map<number, Float64Array>();
  const runCarryOn = (lossScale: number) => {
    const scenario = Object.entries({ ...reference, net_loss_scale: lossScale });
    const columns = Object.fromEntries(scenario.map(([id, value]) => [id, Float64Array.of(value)]));
    return model.run(columns, 1, { id: "carry-on", settings: [] }).values;
  };
  return {
    read(lossScale, outcomeId, year, shareOn) {
      const known = runs.get(lossScale);
      const run = known ?? runCarryOn(lossScale);
      runs.set(lossScale, run);
      const place = model.outcomes.findIndex((outcome) => outcome.id === outcomeId) * model.years.length + year - 2020;
      return run[place]! + shareOn * (run[place + 1]! - run[place]!);
    },
  };
}

/** Births of a calendar year: ten months of the count's own year, two of the next. */
function crudeBirths(read: Reader, loss: number, year: number): number {
  const births = (10 * read(loss, "births", year, 0) + 2 * read(loss, "births", year + 1, 0)) / 12;
  return (1000 * births) / read(loss, "residents", year - 1, 8 / 12);
}

/** Deaths are no outcome of the model, so they are read from the fitted rates alone, without any pull. */
function heldBackDeaths(evidence: JinchangEvidence, town: TownParameters): HeldBackResidual[] {
  const { demography, population } = calibrateJinchang(evidence);
  const years = [2021, 2022, 2023, 2024];
  const countedAt = 10 / 12;
  const following = vitalPath(
    demography,
    [...years, 2025].map((year) => year - 1 + countedAt + 0.5),
    2020 + countedAt,
  );
  const resettling = town.units.map(({ id: from }) =>
    town.units.map(({ id: to }) => town.migration.resettling.value[from]![to] ?? 0),
  );
  const crudeRates = years.map((year) => ({ year, births: 0, deaths: 0 }));
  const half = {
    ...population,
    leaving: population.leaving.map((leaving, cell) => leaving - 0.5 * population.netLoss[cell]!),
  };
  const [full, halved] = [population, half].map((of) =>
    crudeAfter({ crudeRates, countedAt, resettling }, following, of),
  );
  return [2023, 2024].map((year) => {
    const observed = observedIn(evidence, year, "crude_death_rate");
    const modelled = full![year - 2021]!.deaths;
    return {
      what: `deaths per 1,000, ${year}`,
      observed,
      modelled,
      percent: percentOff(modelled, observed),
      modelledHalfLoss: halved![year - 2021]!.deaths,
    };
  });
}

function observedIn({ series }: JinchangEvidence, year: number, indicator: string): number {
  return series.find((row) => row.year === year && row.indicator === indicator)!.value;
}

/** Modelled over counted less one, in percent. */
export function percentOff(modelled: number, counted: number): number {
  return 100 * (modelled / counted - 1);
}
