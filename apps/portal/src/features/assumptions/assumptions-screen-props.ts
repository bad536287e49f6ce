import type { Ensemble, LocalizedText, ProjectId, Role } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

type AssumptionList = PlanningOutputs["assumption"]["list"];
export type ReadyList = Extract<AssumptionList, { kind: "ready" }>;
export type Assumption = ReadyList["assumptions"][number];
/** What the project takes in place of the town's own figure. */
export type KeptChange = NonNullable<Assumption["change"]>;

export interface AssumptionsScreenProps {
  readonly projectId: ProjectId;
  readonly townName: LocalizedText;
  readonly role: Role;
  readonly list: AssumptionList;
  /** The project's runs, newest first, each with the figures it was made with. */
  readonly runs: readonly Ensemble[];
}
