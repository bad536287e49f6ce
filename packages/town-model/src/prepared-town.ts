import { SECTORS, type Sector } from "./economy/sectors.ts";
import type { ParameterId } from "./modules.ts";
import { figure } from "./parameters/figure.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { AGE_COUNT, CELLS_PER_UNIT, cellOf, FEMALE, MALE, OPEN_AGE, peopleAged, SEXES } from "./population/cells.ts";
import { GROUPS } from "./population/groups.ts";
import { type NationalRates, nationalRates } from "./population/national-rates.ts";
import { rogersCastro } from "./population/rogers-castro.ts";
import { type StartingShares, startingGroups } from "./population/starting-groups.ts";
import { vitalPath } from "./population/vital-path.ts";

/** A town's parameters as the arrays and starting values that its equations take. */
export interface PreparedTown {
  readonly national: NationalRates;
  /** Residents of the start by unit, group, sex and age. */
  readonly residents: Float64Array;
  /** Births of the twelve months before the start, by unit. */
  readonly birthsBefore: Float64Array;
  readonly leaving: Float64Array;
  readonly arriving: Float64Array;
  readonly netLoss: Float64Array;
  /** Those who would leave at the fitted rates in the first year, by unit and group. */
  readonly leaversStart: Float64Array;
  /** Fitted arrivals of both sexes and all ages, by unit. */
  readonly arrivingAllAges: Float64Array;
  /** How the displaced are spread over sexes and ages. */
  readonly displacedAtAge: Float64Array;
  readonly resettling: readonly (readonly number[])[];
  readonly residentsStart: Float64Array;
  readonly posts: Readonly<Record<Sector, Float64Array>>;
}

export function prepareTown(town: TownParameters): PreparedTown {
  const { startYear, endYear, units, population } = town;
  const unitIds = units.map((unit) => unit.id);
  const startMoment = startYear + population.countedAt.value;
  const moments = Array.from({ length: endYear - startYear }, (_, step) => startMoment + step + 0.5);
  const residents = cellsOf(unitIds, population.residents.value);
  const byGroup = startingGroups(residents, sharesAtStart(town), figure(town, "newcomers_lean_young"));
  const leaving = cellsOf(unitIds, town.migration.leaving.value);
  const arriving = cellsOf(unitIds, town.migration.arriving.value);
  const byUnit = (values: Readonly<Record<string, number>>) => Float64Array.from(unitIds, (id) => values[id]!);
  const posts = Object.fromEntries(
    SECTORS.map((sector) => [sector, byUnit(town.startingPosts[sector].value)]),
  ) as Record<Sector, Float64Array>;
  const residentsStart = Float64Array.from(unitIds, (_, unit) => peopleAged(residents, unit, 0, OPEN_AGE));
  return {
    national: nationalRates(town, moments, startMoment),
    residents: byGroup,
    birthsBefore: birthsBefore(town, residents, startMoment - 0.5),
    leaving,
    arriving,
    netLoss: cellsOf(unitIds, town.migration.netLoss.value),
    leaversStart: leaversByGroup(byGroup, leaving),
    arrivingAllAges: Float64Array.from(unitIds, (_, unit) => peopleAged(arriving, unit, 0, OPEN_AGE)),
    displacedAtAge: displacedAtAge(),
    resettling: unitIds.map((from) => unitIds.map((to) => town.migration.resettling.value[from]![to] ?? 0)),
    residentsStart,
    posts,
  };
}

function sharesAtStart({ units, parameters }: TownParameters): StartingShares[] {
  const of = (id: ParameterId, unit: string) => (parameters[id]!.value as Readonly<Record<string, number>>)[unit]!;
  return units.map(({ id }) => ({
    countryside: of("countryside_at_start", id),
    displaced: of("displaced_at_start", id),
  }));
}

/** People move at the age that they reach. */
function leaversByGroup(byGroup: Float64Array, leaving: Float64Array): Float64Array {
  const leavers = new Float64Array(byGroup.length / CELLS_PER_UNIT);
  for (const [cell, people] of byGroup.entries()) {
    const place = Math.floor(cell / CELLS_PER_UNIT);
    const unit = Math.floor(place / GROUPS.length);
    const reached = (cell % AGE_COUNT) + 1 < AGE_COUNT ? cell + 1 : cell;
    leavers[place]! += people * leaving[unit * CELLS_PER_UNIT + (reached % CELLS_PER_UNIT)]!;
  }
  return leavers;
}

/** Whole families move, so the shape of moves at all ages, both sexes alike. */
function displacedAtAge(): Float64Array {
  const shape = rogersCastro();
  const all = SEXES.length * sum(shape);
  return Float64Array.from(
    SEXES.flatMap(() => shape),
    (share) => share / all,
  );
}

/** By unit, sex and age in one row of cells. */
function cellsOf(
  unitIds: readonly string[],
  values: Readonly<Record<string, Readonly<Record<(typeof SEXES)[number], readonly number[]>>>>,
): Float64Array {
  const cells = new Float64Array(unitIds.length * CELLS_PER_UNIT);
  for (const [unit, id] of unitIds.entries()) {
    for (const [sex, name] of SEXES.entries()) cells.set(values[id]![name], cellOf(unit, sex, 0));
  }
  return cells;
}

/** Those counted at age 0 are the survivors of the births of the twelve months before. */
function birthsBefore(town: TownParameters, residents: Float64Array, moment: number): Float64Array {
  const vital = vitalPath(town, [moment], moment);
  const [rates] = vital.ratesOf({ improvement: 1, fertility: 0, townFactor: figure(town, "town_death_factor") });
  return Float64Array.from(town.units, (_, unit) =>
    sum([FEMALE, MALE].map((sex) => residents[cellOf(unit, sex, 0)]! / rates!.newbornSurvival[sex]!)),
  );
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
