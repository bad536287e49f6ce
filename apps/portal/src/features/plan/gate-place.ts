import type { ConditionForm } from "./condition-form.ts";

/** A place that a condition can speak of. */
export interface GatePlace {
  readonly townId: ConditionForm["townId"];
  readonly name: string;
}
