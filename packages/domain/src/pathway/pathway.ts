import { z } from "zod";
import { MeasureId } from "../measure/measure.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";

export const PathwayId = z.uuid().brand<"PathwayId">();
export type PathwayId = z.infer<typeof PathwayId>;

/** Measures in an order, each taking over when the one before stops sufficing. */
export const Pathway = z.object({
  id: PathwayId,
  projectId: ProjectId,
  name: AuthoredText,
  sequence: z.array(MeasureId).min(1),
  version: z.int().positive(),
});
export type Pathway = z.infer<typeof Pathway>;
