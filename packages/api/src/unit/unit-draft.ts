import { ImplementationUnit } from "@tamarisk/domain";
import type { z } from "zod";

/** What a planner types to add or change an implementation unit. */
export const UnitDraft = ImplementationUnit.pick({ code: true, title: true });
export type UnitDraft = z.infer<typeof UnitDraft>;
