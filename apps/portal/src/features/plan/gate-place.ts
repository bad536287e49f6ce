import type { ConditionForm } from "./gate-form.ts";

/** A place that a condition can speak of. */
export interface GatePlace {
  readonly townId: ConditionForm["townId"];
  readonly name: string;
}
