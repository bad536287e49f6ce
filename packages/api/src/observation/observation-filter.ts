import { Confidence, IndicatorId, ProjectId, TownId } from "@tamarisk/domain";
import { z } from "zod";

const year = z.int().min(1949).max(2150).optional();

/** Which observations of a project are asked for; what is left out is not asked about. */
export const ObservationQuestion = z.object({
  projectId: ProjectId,
  indicatorId: IndicatorId.optional(),
  townId: TownId.optional(),
  fromYear: year,
  toYear: year,
  confidence: Confidence.optional(),
  /** Only the first and the last known year of each indicator and place, without what is contradicted. */
  endsOnly: z.boolean().optional(),
});
export type ObservationQuestion = z.infer<typeof ObservationQuestion>;

/** The question as the database layer takes it. */
export function filterOf({ projectId: _, indicatorId, ...filter }: ObservationQuestion) {
  return { indicatorIds: indicatorId && [indicatorId], ...filter };
}
