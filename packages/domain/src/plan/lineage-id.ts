import { z } from "zod";

/**
 * What stays the same when a phase, unit, measure, gate or task is copied into the next version of the plan. Comments,
 * decisions, exports and comparisons name things by it; `id` names one version's own row.
 */
export const LineageId = z.uuid().brand<"LineageId">();
export type LineageId = z.infer<typeof LineageId>;
