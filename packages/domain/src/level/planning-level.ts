import { z } from "zod";

/** The levels of government between which a territorial spatial plan passes down content and hears back. Highest first. */
export const PlanningLevel = z.enum(["province", "county", "township", "village"]);
export type PlanningLevel = z.infer<typeof PlanningLevel>;
