import { z } from "zod";

/** The four classes of the State Council's 2013 list of resource-based cities (Guofa [2013] 45). */
export const ResourceClass = z.enum(["growing", "mature", "declining", "regenerating"]);
export type ResourceClass = z.infer<typeof ResourceClass>;
