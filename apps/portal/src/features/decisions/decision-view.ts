import type { PlanningOutputs } from "@/trpc/outputs.ts";

/** A decision as this person sees it. */
export type DecisionView = PlanningOutputs["decision"]["list"][number];
