import { compileModel, interpret, modelBuilder } from "@tamarisk/system-dynamics";
import { SECTORS } from "../src/economy/sectors.ts";
import { LEVER_IDS, type LeverId } from "../src/levers/lever-ids.ts";
import { declareParameters } from "../src/parameters/declare-parameters.ts";
import type { TownParameters } from "../src/parameters/town-parameters.ts";
import { peopleDimensions } from "../src/population/people-dimensions.ts";
import { populationEquations } from "../src/population/population-equations.ts";
import { populationParameters } from "../src/population/population-parameters.ts";
import { prepareTown } from "../src/prepared-town.ts";
import { jinchang } from "../src/towns/jinchang.ts";

/** What the people of a town notice of the rest of it: nothing changes unless a test says so. */
const AROUND = {
  "years on": "(TIME - STARTTIME) / one year",
  "posts by place[sector, unit]": "1000",
  "labour supply[unit]": "7000",
  "wage level": "1",
  "access[unit, group]": "0.8",
  environment: "0",
  "attachment[unit, group]": "0.5",
  "attachment at start[unit, group]": "0.5",
  drought: "0.04",
  "mean drought": "0.04",
  "sandstorm days": "25",
};

interface PeopleSetting {
  readonly town?: TownParameters;
  /** Equations of what people notice, in place of those in which nothing changes. */
  readonly around?: Partial<Record<keyof typeof AROUND, string>>;
  /** Levers in force from the start on. */
  readonly inForce?: Partial<Record<LeverId, number>>;
  readonly years?: number;
}

/**
 * The people of a town without the rest of it.
 *
 * @returns Values of the wanted variables: element by element, year by year.
 * @example
 * peopleAlone(["residents of town"], { town: withFigures({ net_loss_scale: 0 }) })["residents of town"];
 */
export function peopleAlone<Wanted extends string>(
  wanted: readonly Wanted[],
  { town = jinchang, around = {}, inForce = {}, years = 80 }: PeopleSetting = {},
): Record<Wanted, Float64Array> {
  const time = { start: town.startYear, stop: town.startYear + years, step: 1, unit: "year" };
  const model = modelBuilder("people", time).constant("one year", 1, { unit: "year" }).dimension("sector", SECTORS);
  peopleDimensions(model, town);
  model.dimension("lever", LEVER_IDS).numbers(
    "in force[lever]",
    LEVER_IDS.map((id) => inForce[id] ?? 0),
    { unit: "1" },
  );
  declareParameters(model, populationParameters, town);
  for (const [name, equation] of Object.entries({ ...AROUND, ...around })) model.auxiliary(name, equation);
  populationEquations(model, town, prepareTown(town));
  const program = compileModel(model.build(), { inputs: [], outputs: [...wanted] });
  const saved = program.variables
    .filter((variable) => variable.saved)
    .flatMap(({ name, elements }) => elements.map(() => name));
  const { values } = interpret(program, { inputs: new Float64Array(0) });
  const rows = program.time.saveTimes.length;
  return Object.fromEntries(
    wanted.map((name) => [name, values.subarray(saved.indexOf(name) * rows, (saved.lastIndexOf(name) + 1) * rows)]),
  ) as Record<Wanted, Float64Array>;
}

type Figure = number | Readonly<Record<string, number>>;

/** Jinchang with other figures. */
export function withFigures(figures: Readonly<Record<string, Figure>>, town = jinchang): TownParameters {
  const changed = structuredClone(town);
  for (const [id, value] of Object.entries(figures)) {
    const entry = changed.parameters[id]!;
    const each = (each: number) =>
      Object.fromEntries(Object.keys(entry.value as Record<string, number>).map((element) => [element, each]));
    entry.value = typeof entry.value === "object" && typeof value === "number" ? each(value) : structuredClone(value);
  }
  return changed;
}

/** A town whose people stay where they are and what they are. */
export function withoutMoves(town = jinchang): TownParameters {
  const still = withFigures({ displaced_per_year: 0, integration_rate: 0 }, town);
  for (const cells of [still.migration.leaving, still.migration.arriving, still.migration.netLoss]) {
    for (const { female, male } of Object.values(cells.value)) for (const ages of [female, male]) ages.fill(0);
  }
  return still;
}
