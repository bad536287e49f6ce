import { Confidence, KeptParameterChange, LocalizedText } from "@tamarisk/domain";
import { allParameters, elementName, elementsOf, modules, type TownParameters, unitName } from "@tamarisk/town-model";
import { z } from "zod";

const Figure = z.object({
  value: z.number(),
  /** The range it is explored over. */
  low: z.number(),
  high: z.number(),
  source: z.string(),
});

/** One number that the model takes for given: the town's own, and the project's where it has set another. */
export const Assumption = z.object({
  parameterId: z.string(),
  moduleId: z.string(),
  name: LocalizedText,
  /** One of several things the figure is given for, such as a unit of the town or a sector; `null` for one figure. */
  element: z.object({ id: z.string(), name: LocalizedText }).nullable(),
  unit: LocalizedText,
  /** The least and the most the equations can take. */
  limits: z.object({ low: z.number(), high: z.number() }),
  own: Figure.extend({
    basis: z.enum(["data", "fit", "judgement", "class-average", "project"]),
    confidence: Confidence,
  }),
  /** Whether futures differ in it, or all take its value. */
  isExplored: z.boolean(),
  change: KeptParameterChange.nullable(),
});
export type Assumption = z.infer<typeof Assumption>;

/** Everything a town's model takes for given, or what is missing before there is a model. */
export const AssumptionList = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("ready"),
    modules: z.array(z.object({ id: z.string(), name: LocalizedText })),
    assumptions: z.array(Assumption),
    /** Figures the project set once that the model does not have any more; futures cannot be run with them. */
    strangers: z.array(KeptParameterChange),
  }),
  z.object({ kind: z.literal("no-model"), needs: z.array(LocalizedText) }),
]);
export type AssumptionList = z.infer<typeof AssumptionList>;

/** The figures of a town by module, each with the project's own in place of it where there is one. */
export function assumptionsOf(
  town: TownParameters,
  changes: readonly KeptParameterChange[],
): Extract<AssumptionList, { kind: "ready" }> {
  const explored = new Set(town.uncertainties.map(({ id }) => id));
  const changed = new Map(changes.map((kept) => [placeOf(kept.change.id, kept.change.element), kept]));
  const assumptions = Object.entries(modules).flatMap(([moduleId, { parameters }]) =>
    Object.keys(parameters).flatMap((parameterId): Assumption[] => {
      const { name, unit, limits, of } = allParameters[parameterId]!;
      const { value, low, high, source, basis, confidence } = town.parameters[parameterId]!;
      const shared = {
        parameterId,
        moduleId,
        name,
        unit: unit === "price" ? town.resource.priceUnit : unitName(unit),
        limits: { low: limits[0], high: limits[1] },
        isExplored: explored.has(parameterId),
      };
      const own = (each: number) => ({ value: each, low, high, source, basis, confidence });
      if (typeof value === "number" || of === undefined) {
        const change = changed.get(placeOf(parameterId)) ?? null;
        return [{ ...shared, element: null, own: own(value as number), change }];
      }
      return elementsOf(of, town).map((id) => ({
        ...shared,
        element: { id, name: elementName(of, id, town) },
        own: own(value[id]!),
        change: changed.get(placeOf(parameterId, id)) ?? null,
      }));
    }),
  );
  return {
    kind: "ready",
    modules: Object.entries(modules)
      .map(([id, { name }]) => ({ id, name }))
      .filter(({ id }) => assumptions.some(({ moduleId }) => moduleId === id)),
    assumptions,
    strangers: changes.filter(({ id }) => !assumptions.some(({ change }) => change?.id === id)),
  };
}

function placeOf(parameterId: string, element?: string): string {
  return element === undefined ? parameterId : `${parameterId}/${element}`;
}
