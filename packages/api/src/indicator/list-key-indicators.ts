import { listKnownIndicators, listObservations, listProjectIndicators } from "@tamarisk/db";
import { ProjectId, TownId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { KeyIndicator, keyIndicators } from "./key-indicators.ts";

/** Lines with a value, and blanks kept in sight. */
const shown = { withValues: 8, blanks: 3 };

const KeyIndicators = z.object({
  /** How many indicators the project has. */
  total: z.int(),
  lines: z.array(KeyIndicator),
});

/** The first indicators of a project with their earliest and latest values at one place, and a few without any. */
export const listKeyIndicators = forMember(
  "read",
  "indicator",
  documented("/projects/{projectId}/key-indicators", "First and latest values of a project's first indicators"),
)
  .input(z.object({ projectId: ProjectId, townId: TownId }))
  .output(KeyIndicators)
  .query(async ({ ctx: { database, permit }, input: { projectId, townId } }) => {
    const indicators = await listProjectIndicators(database, permit.scope, projectId);
    const known = await listKnownIndicators(database, permit.scope, projectId, townId);
    const withValues = indicators.filter(({ id }) => known.has(id)).slice(0, shown.withValues);
    const blanks = indicators.filter(({ id }) => !known.has(id)).slice(0, shown.blanks);
    const indicatorIds = withValues.map(({ id }) => id);
    const ends = await listObservations(database, permit.scope, projectId, { endsOnly: true, indicatorIds });
    const lines = keyIndicators([...withValues, ...blanks], ends, townId, shown.withValues, shown.blanks);
    return { total: indicators.length, lines };
  });
