/** What a stored row speaks of, in the words of the product. */
export type Subject =
  | "user"
  | "session"
  | "organisation"
  | "membership"
  | "invitation"
  | "town"
  | "indicator"
  | "project"
  | "spatial-unit"
  | "observation"
  | "stakeholder"
  | "storyline"
  | "parameter-change"
  | "ensemble"
  | "ensemble-summary"
  | "vulnerability"
  | "pathway"
  | "pathway-map"
  | "action-plan"
  | "phase"
  | "implementation-unit"
  | "measure"
  | "gate"
  | "task"
  | "watched-indicator"
  | "map-layer"
  | "level-exchange"
  | "comment"
  | "decision"
  | "plan-version"
  | "import"
  | "schedule"
  | "consultation"
  | "alert";

/** The row is not there, was removed, or belongs to another organisation: the three cannot be told apart. */
export class RowNotFound extends Error {
  override readonly name = "RowNotFound";
  constructor(
    readonly subject: Subject,
    readonly id: string,
  ) {
    super(`found no ${subject} ${id} here; it may have been removed, so reload the list`);
  }
}
