import type { PlanningOutputs } from "@/trpc/outputs.ts";

/** One line of the key indicators on a project's first page. */
export type KeyIndicator = PlanningOutputs["indicator"]["key"]["lines"][number];
