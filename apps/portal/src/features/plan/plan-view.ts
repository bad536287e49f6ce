import type { PlanningOutputs } from "@/trpc/outputs.ts";

/** A plan as this person sees it: with its gates judged, and the steps that may be taken now. */
export type PlanView = PlanningOutputs["plan"]["get"];

/** The same without what stands in it, and how much that is. */
export type PlanHead = PlanningOutputs["plan"]["head"];
