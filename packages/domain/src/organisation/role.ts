import { z } from "zod";

/**
 * What a member may do in one organisation. Owners and administrators manage people, planners change plans, reviewers
 * judge them, viewers read.
 */
export const Role = z.enum(["owner", "administrator", "planner", "reviewer", "viewer"]);
export type Role = z.infer<typeof Role>;
