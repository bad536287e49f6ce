/** Everything a request can be about. One word each, the same in rules, audit trail, problems and procedure names. */
export type Noun =
  | "town"
  | "session"
  | "organisation"
  | "member"
  | "invitation"
  | "audit"
  | "reference"
  | "project"
  | "indicator"
  | "observation"
  | "storyline"
  | "assumption"
  | "ensemble"
  | "vulnerability"
  | "pathway"
  | "plan"
  | "phase"
  | "unit"
  | "measure"
  | "gate"
  | "task"
  | "schedule"
  | "layer"
  | "level"
  | "comment"
  | "alert"
  | "decision"
  | "stakeholder";

/**
 * What can be done to a noun. *Transition* is asking to move a plan along its workflow; *submit*, *judge* and *publish*
 * are its arrows. *Appoint* is making or unmaking an owner.
 */
export type Action =
  | "read"
  | "create"
  | "edit"
  | "remove"
  | "transition"
  | "submit"
  | "judge"
  | "publish"
  | "administer"
  | "appoint"
  | "accept";
