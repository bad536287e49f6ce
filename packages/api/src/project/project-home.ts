import { Ensemble, PlanState, Project, Role, SpatialUnit } from "@tamarisk/domain";
import { z } from "zod";

/** How much of a project is there, and how much is still blank or unknown. */
const ProjectCounts = z.object({
  /** Those the project watches, each place counted. */
  indicators: z.int(),
  observations: z.int(),
  /** Watched indicators without any measured value or range at their place. */
  blank: z.int(),
  measures: z.int(),
  gates: z.int(),
  gatesUnknown: z.int(),
  stakeholders: z.int(),
});

/** What the town's home shows of a project. */
export const ProjectHome = z.object({
  project: Project,
  units: z.array(SpatialUnit),
  role: Role,
  latestEnsemble: Ensemble.nullable(),
  planState: PlanState,
  /** The number of the plan's latest version, counted from 1. */
  planVersion: z.int(),
  counts: ProjectCounts,
});
export type ProjectHome = z.infer<typeof ProjectHome>;
