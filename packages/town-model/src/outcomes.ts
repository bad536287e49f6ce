import type { Outcome, OutcomeThreshold } from "@tamarisk/domain";
import type { ModelBuilder } from "@tamarisk/system-dynamics";
import {
  GROUP_OUTCOMES,
  MAIN_OUTCOMES,
  type OutcomeDefinition,
  type ThresholdDefinition,
} from "./outcome-definitions.ts";
import { elementsOf } from "./parameters/elements-of.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { GROUP_NAMES } from "./population/groups.ts";

/** An outcome, and where in the model it stands: the variable and which of its elements. */
export interface PlacedOutcome {
  readonly outcome: Outcome;
  readonly variable: string;
  readonly element: number;
}

/**
 * What a run gives every year, in its order. Stocks are those at the count of the year; flows are those of the twelve
 * months that follow it, but births those of the twelve months that end at it.
 */
export function townOutcomes(town: Pick<TownParameters, "units" | "parameters">): Outcome[] {
  return placedOutcomes(town, MAIN_OUTCOMES).map(({ outcome }) => outcome);
}

/** What a run can give for each group of residents in each unit. */
export function groupOutcomes(town: Pick<TownParameters, "units" | "parameters">): Outcome[] {
  return placedOutcomes(town, GROUP_OUTCOMES).map(({ outcome }) => outcome);
}

/**
 * Outcomes by their ids, with where they stand.
 *
 * @throws {RangeError} If the model has no such outcome; it names those there are.
 */
export function outcomesById(
  town: Pick<TownParameters, "units" | "parameters">,
  ids: readonly string[],
): PlacedOutcome[] {
  const known = placedOutcomes(town, [...MAIN_OUTCOMES, ...GROUP_OUTCOMES]);
  return ids.map((id) => {
    const found = known.find(({ outcome }) => outcome.id === id);
    if (found) return found;
    throw new RangeError(
      `found the outcome "${id}"; the model has ${known.map(({ outcome }) => outcome.id).join(", ")}`,
    );
  });
}

function placedOutcomes(
  town: Pick<TownParameters, "units" | "parameters">,
  definitions: readonly OutcomeDefinition[],
): PlacedOutcome[] {
  return definitions.flatMap(({ of, variable, threshold, ...about }) => {
    const rest = { ...about, ...(threshold && { threshold: settled(threshold, town) }) };
    if (!of) return [{ outcome: rest, variable, element: 0 }];
    return town.units.flatMap((unit, unitPlace) => {
      const inUnit = {
        ...rest,
        id: `${rest.id}_${unit.id}`,
        name: { en: `${rest.name.en}, ${unit.name.en}`, zh: `${unit.name.zh}${rest.name.zh}` },
        unitId: unit.id,
      };
      if (of === "unit") return [{ outcome: inUnit, variable, element: unitPlace }];
      const groups = elementsOf("group", town);
      return groups.map((groupId, groupPlace) => ({
        outcome: {
          ...inUnit,
          id: `${inUnit.id}_${groupId}`,
          name: {
            en: `${inUnit.name.en}, ${GROUP_NAMES[groupPlace]!.en}`,
            zh: `${unit.name.zh}${GROUP_NAMES[groupPlace]!.zh}${rest.name.zh}`,
          },
          groupId,
        },
        variable,
        element: unitPlace * groups.length + groupPlace,
      }));
    });
  });
}

function settled(threshold: ThresholdDefinition, { parameters }: Pick<TownParameters, "parameters">): OutcomeThreshold {
  if (!("figure" in threshold)) return threshold;
  const { figure, ...said } = threshold;
  const { value, source } = parameters[figure]!;
  return { ...said, value: value as number, source };
}

/** The outcomes that are read off several variables. */
export function outcomeEquations(model: ModelBuilder): void {
  model
    .auxiliary("births of town", "SUM(births last year[*])", { unit: "person / year" })
    .auxiliary("pupils of town", "SUM(pupils[*])", { unit: "person" })
    .auxiliary("working age of town", "SUM(working age[*])", { unit: "person" })
    .auxiliary("elderly share", "100 * SUM(elderly[*]) / residents of town", { unit: "1" })
    .auxiliary("dependency ratio", "100 * (residents of town - working age of town) / working age of town", {
      unit: "1",
    })
    .auxiliary("mining output", "output[mining]", { unit: "yi CNY / year" })
    .auxiliary("unemployment percent", "100 * unemployment", { unit: "1" })
    .auxiliary("vacancy percent", "100 * SUM(vacancy[*] * dwellings[*]) / SUM(dwellings[*])", { unit: "1" })
    .auxiliary("farm water percent", "100 * farm water met", { unit: "1" })
    .auxiliary("services funded percent", "100 * services funded", { unit: "1" })
    .auxiliary("services lost percent", "100 * services lost", { unit: "1" })
    .auxiliary("mean access", "SUM(access[*,*] * group people[*,*]) / residents of town", { unit: "1" })
    .auxiliary("mean satisfaction", "SUM(satisfaction[*,*] * group people[*,*]) / residents of town", { unit: "1" })
    .auxiliary("mean trust", "SUM(trust[*,*] * group people[*,*]) / residents of town", { unit: "1" });
}
