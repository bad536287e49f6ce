import { createHash } from "node:crypto";
import type { SimulatorRecipe } from "@tamarisk/scenario-engine";
import { compileModel, type Model, type Program } from "@tamarisk/system-dynamics";
import { type DesignFile, policiesOf } from "./design-file.ts";

/**
 * A model compiled for a design: inputs for whatever scenarios and policies set, and nothing that no outcome needs.
 *
 * @param uncertaintyIds - The names that scenarios have numbers for.
 * @throws {ModelError} If the model does not add up or lacks a name of the design.
 */
export function modelRecipe(
  model: Model,
  design: DesignFile,
  uncertaintyIds: readonly string[],
  seed: number,
): SimulatorRecipe {
  const policies = policiesOf(design);
  const levers = policies.flatMap((policy) => Object.keys(policy.inputs));
  const inputs = [...new Set([...uncertaintyIds, ...levers])];
  const outputs = design.outcomes?.map(variableName);
  const program = compileModel(model, { inputs, ...(outputs && { outputs }) });
  const units = new Map(design.uncertainties?.map(({ id, unit }) => [id, unit]));
  return {
    program,
    uncertainties: uncertaintyIds.map((id) => ({ id, unit: units.get(id) ?? "-" })),
    policies,
    outcomes: design.outcomes ?? whatChanges(program),
    ...(design.times && { times: design.times }),
    seed,
  };
}

/**
 * A hash that programs which give the same numbers share: of everything in them, side files' numbers included.
 *
 * @returns 64 hexadecimal digits.
 */
export function programHash(program: Program): string {
  const exact = (_: string, value: unknown) =>
    typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))
      ? `number ${1 / value} ${value}`
      : value;
  return createHash("sha256").update(JSON.stringify(program, exact)).digest("hex");
}

/** `people` of `people[north]`. */
function variableName(name: string): string {
  return name.replace(/\s*\[[^\]]*\]\s*$/u, "");
}

function whatChanges({ name, variables }: Program): string[] {
  const changing = variables.filter(({ saved, role }) => saved && (role === "stock" || role === "changing"));
  if (changing.length > 0) return changing.map((variable) => variable.name);
  throw new RangeError(`nothing in "${name}" changes over time; name the outcomes to keep`);
}
