import type { Lever, LeverSetting, Policy, Storyline } from "@tamarisk/domain";

/** What is to be computed for the matrix, and what each policy in it is. */
export interface MatrixPolicies {
  readonly policies: readonly Policy[];
  /** Policy ids: the storylines as they are, then a row for each measure. */
  readonly rows: readonly (readonly string[])[];
  /** For each measure whether a storyline got it or lost it. */
  readonly changes: readonly (readonly ("added" | "taken-away")[])[];
}

/**
 * Each measure in each storyline: added in full where the storyline does without it, taken away where it uses it, however
 * little.
 *
 * @param policies - What the run computed for each storyline, in the storylines' order.
 * @param startYear - When an added measure begins.
 *
 * @see docs/methods/robustness.md [ROB21].
 */
export function matrixPolicies(
  policies: readonly Policy[],
  levers: readonly Lever[],
  startYear: number,
): MatrixPolicies {
  const rows = levers.map((lever) => policies.map((policy) => changed(policy, lever.id, startYear)));
  return {
    policies: [...policies, ...rows.flat().map(({ policy }) => policy)],
    rows: [policies.map(({ id }) => id), ...rows.map((row) => row.map(({ policy }) => policy.id))],
    changes: rows.map((row) => row.map(({ change }) => change)),
  };
}

function changed({ id, settings }: Policy, leverId: string, startYear: number) {
  const without = settings.filter((setting) => setting.leverId !== leverId);
  const isUsed = settings.some((setting) => setting.leverId === leverId && isInForce(setting));
  const added: LeverSetting = { leverId, startYear, intensity: 1, laterIntensity: 1 };
  return {
    change: isUsed ? ("taken-away" as const) : ("added" as const),
    policy: { id: `${id}~${leverId}`, settings: isUsed ? without : [...without, added] },
  };
}

function isInForce({ intensity, laterIntensity }: LeverSetting): boolean {
  return intensity > 0 || laterIntensity > 0;
}

/** The policies of the run for these storylines, in their order; those the run does not have are left out. */
export function policiesOf(storylines: readonly Storyline[], policies: readonly Policy[]): Policy[] {
  return storylines.flatMap(({ id }) => policies.filter((policy) => policy.id === id));
}
