export { type AdminRouter, adminRouter } from "./admin-router.ts";
export { type PlanningRouter, planningRouter } from "./planning-router.ts";
export type { ApiContext } from "./trpc/api-context.ts";
