import type { PlanningOutputs } from "@/trpc/outputs.ts";

/** The strategies, the gear each turns, and the documented synergies. */
export type StrategyList = PlanningOutputs["strategy"]["list"];
