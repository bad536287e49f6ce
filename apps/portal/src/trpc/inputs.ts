import type { PlanningRouter } from "@tamarisk/api";
import type { inferRouterInputs } from "@trpc/server";

/** What each planning procedure is asked with: `PlanningInputs["gate"]["set"]`. */
export type PlanningInputs = inferRouterInputs<PlanningRouter>;
