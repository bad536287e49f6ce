import { z } from "zod";
import { Distribution } from "./distribution.ts";

const UncertaintyName = z.string().min(1, { error: "the id of an uncertainty must not be empty" });

/** An uncertainty as far as sampling goes; the rest is for readers. */
export const SampledUncertainty = z.strictObject({
  /** What the model calls it. */
  id: UncertaintyName,
  distribution: Distribution,
  unit: z.string().optional(),
  source: z.string().optional(),
});
export type SampledUncertainty = z.infer<typeof SampledUncertainty>;

/** Two uncertainties that move together. */
export const Correlation = z.strictObject({
  between: z.tuple([UncertaintyName, UncertaintyName]),
  /** Spearman's rank correlation. */
  rankCorrelation: z
    .number()
    .gt(-1, { error: "a rank correlation lies strictly between −1 and 1" })
    .lt(1, { error: "a rank correlation lies strictly between −1 and 1" }),
});
export type Correlation = z.infer<typeof Correlation>;

/**
 * Everything nobody knows, as a file: what is uncertain, how likely each value is taken to be, and what moves together.
 * Pairs that are not named are independent.
 */
export const UncertaintySpace = z
  .strictObject({
    uncertainties: z
      .array(SampledUncertainty)
      .min(1, { error: "there is no uncertainty to sample; name at least one" })
      .max(10_000, { error: "at most 10,000 uncertainties can be sampled" }),
    correlations: z.array(Correlation).max(100_000, { error: "at most 100,000 correlations can be given" }).optional(),
  })
  .check((context) => {
    const ids = context.value.uncertainties.map(({ id }) => id);
    const seen = new Set<string>();
    for (const [place, id] of ids.entries()) {
      if (!seen.has(id)) {
        seen.add(id);
        continue;
      }
      const message = `two uncertainties are called "${id}"; give each its own id`;
      context.issues.push({ code: "custom", message, input: id, path: ["uncertainties", place, "id"] });
    }
    for (const problem of correlationProblems(ids, context.value.correlations ?? [])) {
      context.issues.push({ code: "custom", input: context.value, ...problem });
    }
  });
export type UncertaintySpace = z.infer<typeof UncertaintySpace>;

function correlationProblems(ids: readonly string[], correlations: readonly Correlation[]) {
  const known = new Set(ids);
  const pairs = new Set<string>();
  return correlations.flatMap(({ between }, place) => {
    const path = ["correlations", place, "between"];
    const unknown = between.find((id) => !known.has(id));
    if (unknown !== undefined) return [{ path, message: `there is no uncertainty called "${unknown}"` }];
    if (between[0] === between[1]) return [{ path, message: `"${between[0]}" cannot be correlated with itself` }];
    const pair = JSON.stringify(between.toSorted());
    if (pairs.has(pair)) return [{ path, message: `"${between[0]}" and "${between[1]}" are correlated twice` }];
    pairs.add(pair);
    return [];
  });
}
