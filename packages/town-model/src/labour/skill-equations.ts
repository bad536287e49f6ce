import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * The share of labour with skills of today, and whether that is enough for the battery chain.
 *
 * @see docs/methods/labour.md, rules LAB7 and LAB8.
 */
export function skillEquations(model: ModelBuilder): void {
  model
    .auxiliary("mean pull", "SAFEDIV(SUM(pull[*] * people[*]), residents of town, 0)", { unit: "1" })
    .flow(
      "skill change",
      `(entrant skill - skill) / working life
        + (1 - skill) * (talent skill gain * in force[talent] + innovation skill gain * in force[innovation]
          + retraining skill gain * retraining success * in force[retraining])
        + skill flight * MAX(-1, MIN(1, mean pull)) * skill * (1 - skill)`,
      { unit: "1 / year" },
    )
    .stock("skill", {
      initial: "skill at start",
      inflows: ["skill change"],
      unit: "1",
      documentation: "share of labour with skills of today",
    })
    .auxiliary(
      "skill effect",
      `MIN(skill effect most, skill / (skill at start * (1 + skill need growth) ^ years on)
        * (1 + retraining match * in force[retraining] + talent match * in force[talent]
          + innovation match * in force[innovation]))`,
      { unit: "1", documentation: "1 is enough skill for the chain; the form is judgement" },
    );
}
