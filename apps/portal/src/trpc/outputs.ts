import type { AdminRouter, PlanningRouter } from "@tamarisk/api";
import type { inferRouterOutputs } from "@trpc/server";

/** What each planning procedure answers: `PlanningOutputs["project"]["get"]`. */
export type PlanningOutputs = inferRouterOutputs<PlanningRouter>;

/** What each administration procedure answers. */
export type AdminOutputs = inferRouterOutputs<AdminRouter>;
