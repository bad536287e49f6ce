import type { Uncertainty } from "@tamarisk/domain";
import type { CaseInput, ScenarioColumns } from "@tamarisk/scenario-engine";

/**
 * An uncertainty whose number only picks one history of yearly shocks: a range of such numbers means nothing, so no box
 * is looked for in it.
 */
export function picksHistory({ id }: Pick<Uncertainty, "id">): boolean {
  return id.endsWith("_path");
}

/**
 * What was assumed in some futures of a run, as discovery reads it.
 *
 * @param futures - Which scenarios, by their places.
 *
 * @example
 * caseInputs([{ id: "rain", distribution: { kind: "boolean", probability: 0.5 }, … }], { rain: Float64Array.of(0, 1) },
 *   Int32Array.of(1)); // [{ id: "rain", kind: "category", codes: [1], categories: ["false", "true"] }]
 */
export function caseInputs(
  uncertainties: readonly Uncertainty[],
  scenarios: ScenarioColumns,
  futures: Int32Array,
): CaseInput[] {
  return uncertainties
    .filter((each) => !picksHistory(each))
    .map(({ id, distribution }) => {
      const column = scenarios[id]!;
      const categories = categoriesOf(distribution);
      if (!categories) return { id, kind: "number", values: picked(column, futures) };
      const codeOf = new Map(categories.map(({ value }, code) => [value, code]));
      return {
        id,
        kind: "category",
        codes: Uint16Array.from(futures, (future) => codeOf.get(column[future]!)!),
        categories: categories.map(({ name }) => name),
      };
    });
}

/** A plain loop: with ten thousand futures and thirty assumptions `from` takes ten times as long. */
function picked(column: Float64Array, futures: Int32Array): Float64Array {
  const values = new Float64Array(futures.length);
  for (let place = 0; place < futures.length; place++) values[place] = column[futures[place]!]!;
  return values;
}

/** The named values of an uncertainty that is no number; `null` for a number. */
export function categoriesOf(
  distribution: Uncertainty["distribution"],
): readonly { readonly name: string; readonly value: number }[] | null {
  if (distribution.kind === "categorical") return distribution.categories;
  if (distribution.kind !== "boolean") return null;
  return [
    { name: "false", value: 0 },
    { name: "true", value: 1 },
  ];
}
