import { z } from "zod";

const range = { low: z.number(), high: z.number() };

function rangeIsOpen({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low < high;
}

/** Every value between the ends is as likely. */
const Uniform = z
  .object({ kind: z.literal("uniform"), ...range })
  .refine(rangeIsOpen, { error: "a uniform distribution needs low < high" });

/** The bell curve; `low` and `high` cut it off, and what is left is scaled to a share of 1. */
const Normal = z
  .object({
    kind: z.literal("normal"),
    mean: z.number(),
    standardDeviation: z.number().positive({ error: "a normal distribution needs a standardDeviation above 0" }),
    low: z.number().optional(),
    high: z.number().optional(),
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low < high, {
    error: "a normal distribution that is cut off at both ends needs low < high",
  })
  .refine(
    ({ mean, standardDeviation, low = -Infinity, high = Infinity }) =>
      low <= mean + 8 * standardDeviation && high >= mean - 8 * standardDeviation,
    { error: "a normal distribution may be cut off no further than 8 standard deviations beyond its mean" },
  );

/** The logarithm is normal: never below 0, with a long tail upwards. */
const Lognormal = z.object({
  kind: z.literal("lognormal"),
  median: z.number().positive({ error: "a lognormal distribution needs a median above 0" }),
  /** The standard deviation of the natural logarithm. */
  logStandardDeviation: z
    .number()
    .positive({ error: "a lognormal distribution needs a logStandardDeviation above 0" })
    .max(10, { error: "a lognormal distribution needs a logStandardDeviation of at most 10" }),
});

const Triangular = z
  .object({ kind: z.literal("triangular"), ...range, mode: z.number() })
  .refine((d) => d.low <= d.mode && d.mode <= d.high && d.low < d.high, {
    error: "a triangular distribution needs low ≤ mode ≤ high and low < high",
  });

const Shape = z
  .number()
  .min(0.05, { error: "alpha and beta of a beta distribution must be at least 0.05" })
  .max(10_000, { error: "alpha and beta of a beta distribution must be at most 10,000" });

/** The beta distribution stretched from 0–1 to low–high. */
const Beta = z
  .object({ kind: z.literal("beta"), alpha: Shape, beta: Shape, ...range })
  .refine(rangeIsOpen, { error: "a beta distribution needs low < high" });

/** A smooth hill over the same three numbers as a triangle, with less weight at the ends. */
const Pert = z
  .object({ kind: z.literal("pert"), ...range, mode: z.number() })
  .refine((d) => d.low <= d.mode && d.mode <= d.high && d.low < d.high, {
    error: "a PERT distribution needs low ≤ mode ≤ high and low < high",
  });

/** Every whole number from low to high is as likely. */
const Integer = z
  .object({ kind: z.literal("integer"), low: z.int(), high: z.int() })
  .refine(rangeIsOpen, { error: "an integer distribution needs low < high" });

const Weight = z.number().positive({ error: "a weight must be above 0; leave out what cannot happen" });

/** One of several named alternatives, such as two structures of a model. The model receives `value`. */
const Categorical = z
  .object({
    kind: z.literal("categorical"),
    categories: z
      .array(z.object({ name: z.string().min(1), value: z.number(), weight: Weight.optional() }))
      .min(2, { error: "a categorical distribution needs at least two categories" })
      .max(10_000, { error: "a categorical distribution takes at most 10,000 categories" }),
  })
  .refine(({ categories }) => new Set(categories.map(({ name }) => name)).size === categories.length, {
    error: "two categories share a name; give each its own",
  })
  .refine(({ categories }) => new Set(categories.map(({ value }) => value)).size === categories.length, {
    error: "two categories share a value; the model could not tell them apart",
  });

/** True, which the model receives as 1, with this probability; else false, 0. */
const BooleanDistribution = z.object({
  kind: z.literal("boolean"),
  probability: z
    .number()
    .min(0, { error: "a probability lies between 0 and 1" })
    .max(1, { error: "a probability lies between 0 and 1" }),
});

/** Values that were observed, each as likely as its weight says (all alike without weights). */
const Empirical = z
  .object({
    kind: z.literal("empirical"),
    values: z
      .array(z.number())
      .min(1, { error: "an empirical distribution needs at least one value" })
      .max(1_000_000, { error: "an empirical distribution takes at most 1,000,000 values" }),
    weights: z.array(Weight).optional(),
  })
  .refine(({ values, weights }) => weights === undefined || weights.length === values.length, {
    error: (issue) => {
      const { values, weights } = issue.input as { values: readonly number[]; weights?: readonly number[] };
      return `an empirical distribution needs one weight per value; found ${values.length} values and ${weights?.length} weights`;
    },
  });

/** How likely each value of an uncertainty is taken to be. */
export const Distribution = z.discriminatedUnion("kind", [
  Uniform,
  Normal,
  Lognormal,
  Triangular,
  Beta,
  Pert,
  Integer,
  Categorical,
  BooleanDistribution,
  Empirical,
]);
export type Distribution = z.infer<typeof Distribution>;
