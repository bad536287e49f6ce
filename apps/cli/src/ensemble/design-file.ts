import { basename } from "node:path";
import { Correlation, SampledUncertainty, Sampling, UncertaintySpace } from "@tamarisk/domain";
import { z } from "zod";
import { readJsonFile } from "../read-json-file.ts";

const Levers = z.record(z.string().min(1), z.number());

/**
 * What `tamarisk ensemble` is asked to run. Scenarios are sampled from `uncertainties`, as `tamarisk sample` does it, or
 * read from the CSV file that it wrote.
 */
export const DesignFile = z
  .strictObject({
    uncertainties: z.array(SampledUncertainty).optional(),
    correlations: z.array(Correlation).optional(),
    sampling: Sampling.optional(),
    /** A CSV file with a column per uncertainty; its path counts from the design's folder. */
    scenarios: z.string().min(1).optional(),
    /** Every combination of these values is a policy. */
    levers: z.record(z.string().min(1), z.array(z.number()).min(1)).optional(),
    /** Policies one by one; levers that a policy leaves out keep the model's own value. */
    policies: z
      .array(z.strictObject({ id: z.string().min(1), levers: Levers }))
      .min(1)
      .optional(),
    /** Saved variables; the name of an array stands for all its elements. Left out: all that change over time. */
    outcomes: z.array(z.string().min(1)).min(1).optional(),
    /** Which of the model's saved times to keep; all when left out. */
    times: z.array(z.number()).min(1).optional(),
    /** Of noise inside the model; the sampling's when left out. */
    seed: z.int().min(0).max(4_294_967_295).optional(),
  })
  .refine(
    ({ uncertainties, sampling, scenarios }) => (scenarios ? !uncertainties && !sampling : uncertainties && sampling),
    {
      error: 'give either "uncertainties" and "sampling", or "scenarios"',
    },
  )
  .refine(({ levers, policies }) => !levers || !policies, { error: 'give either "levers" or "policies"' })
  .check(({ value: { uncertainties, correlations }, issues }) => {
    const space = uncertainties && UncertaintySpace.safeParse({ uncertainties, correlations });
    for (const { path, message } of space?.error?.issues ?? []) {
      issues.push({ code: "custom", path, message, input: uncertainties });
    }
  });
export type DesignFile = z.infer<typeof DesignFile>;

/**
 * A design from its file; a CSV file of scenarios is a design by itself.
 *
 * @throws {RangeError} If it cannot be read or is no design, naming every field that is wrong.
 */
export async function readDesignFile(path: string): Promise<DesignFile> {
  if (/\.csv$/iu.test(path)) return { scenarios: basename(path) };
  return readJsonFile(path, DesignFile, "a design");
}

/** One setting of all levers, by the names of the model's inputs. */
interface LeverPolicy {
  readonly id: string;
  readonly inputs: Readonly<Record<string, number>>;
}

/** The policies of a design: those it names, every combination of its levers, or the model as it is. */
export function policiesOf({ policies, levers }: DesignFile): LeverPolicy[] {
  if (policies) return policies.map(({ id, levers: inputs }) => ({ id, inputs }));
  if (!levers) return [{ id: "carry-on", inputs: {} }];
  let combinations: Record<string, number>[] = [{}];
  for (const [name, values] of Object.entries(levers)) {
    combinations = combinations.flatMap((before) => values.map((value) => ({ ...before, [name]: value })));
    if (combinations.length > 10_000)
      throw new RangeError("the levers have more than 10,000 combinations; give fewer values");
  }
  return combinations.map((inputs) => ({
    id: Object.entries(inputs)
      .map(([name, value]) => `${name}=${value}`)
      .join(", "),
    inputs,
  }));
}
