import { z } from "zod";

const seed = z
  .int()
  .min(0, { error: "a seed is a whole number from 0 to 4294967295" })
  .max(4_294_967_295, { error: "a seed is a whole number from 0 to 4294967295" });

const MOST_SCENARIOS = 10_000_000;

function countOf(one: string, many: string, most: number) {
  return z
    .int()
    .min(1, { error: (issue) => `expected at least 1 ${one}; found ${issue.input}` })
    .max(most, {
      error: (issue) => `expected at most ${most.toLocaleString("en")} ${many}; found ${issue.input}`,
    });
}

const scenarioCount = countOf("scenario", "scenarios", MOST_SCENARIOS);

/**
 * How scenarios are chosen from the uncertainty space. `count` is the number of scenarios, except where it is said to
 * be something else.
 */
export const Sampling = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("monte-carlo"), count: scenarioCount, seed }),
  /** `optimised`: strata are swapped until pairs of uncertainties are covered evenly too. */
  z.strictObject({
    method: z.literal("latin-hypercube"),
    count: scenarioCount,
    seed,
    optimised: z.boolean().optional(),
  }),
  /** `scrambled`: true when left out. Points that are not scrambled do not depend on the seed. */
  z.strictObject({ method: z.literal("sobol"), count: scenarioCount, seed, scrambled: z.boolean().optional() }),
  z.strictObject({ method: z.literal("halton"), count: scenarioCount, seed, scrambled: z.boolean().optional() }),
  /** `count`: levels of each uncertainty. The seed changes nothing. */
  z.strictObject({
    method: z.literal("full-factorial"),
    count: countOf("level", "levels", 1000),
    seed: seed.optional(),
  }),
  /** `count`: trajectories; each makes one scenario more than there are uncertainties. */
  z.strictObject({
    method: z.literal("morris"),
    count: countOf("trajectory", "trajectories", 100_000),
    seed,
    levels: z
      .int()
      .min(2, { error: "Morris's method needs at least 2 levels" })
      .max(1000, { error: "Morris's method takes at most 1,000 levels" })
      .multipleOf(2, { error: "Morris's method needs an even number of levels" })
      .optional(),
    optimised: z.boolean().optional(),
  }),
  /** `count`: base scenarios; with k uncertainties each makes k + 2 scenarios, 2k + 2 with `secondOrder`. */
  z.strictObject({
    method: z.literal("saltelli"),
    count: countOf("base scenario", "base scenarios", 1_000_000),
    seed,
    secondOrder: z.boolean().optional(),
  }),
]);
export type Sampling = z.infer<typeof Sampling>;

/** The name of a way to choose scenarios. */
export const SamplingMethod = z.enum(Sampling.options.map((option) => option.shape.method.value));
export type SamplingMethod = z.infer<typeof SamplingMethod>;
