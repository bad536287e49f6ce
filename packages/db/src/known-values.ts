import type { ProjectId } from "@tamarisk/domain";
import { keptByIndicator, ofIndicators } from "./kept-by-indicator.ts";
import type { Reader, RowScope } from "./reader.ts";

/** How much has been written of one indicator at one place, parts by sex, age and residents included. */
interface KnownValues {
  readonly indicatorId: string;
  readonly townId: string;
  readonly observations: number;
  /** Cells that say "no data". */
  readonly noData: number;
  /** Whether a total has a value or a range. */
  readonly isKnown: boolean;
  /** Whether one has that no better source contradicts. */
  readonly isUncontradicted: boolean;
}

/** What has been written of each indicator at each place; those without anything are not among them. @throws {RowNotFound} */
export function listKnownValues(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<KnownValues[]> {
  return keptByIndicator<KnownValues>(reader, scope, projectId, {
    name: "known values",
    work: async (rows, _own, only) => {
      const found = await rows.$queryRaw<KnownValues[]>`
        SELECT "indicatorId", "townId", count(*)::int AS "observations",
          (count(*) FILTER (WHERE "kind" = 'no-data'))::int AS "noData",
          bool_or("isValue") AS "isKnown", bool_or("isValue" AND "confidence" <> 'contradicted') AS "isUncontradicted"
        FROM (SELECT *, "kind" <> 'no-data' AND "sex" = 'all' AND "ageGroup" = 'all' AND "residentGroup" = 'all' AS "isValue"
          FROM "Observation" WHERE "projectId" = ${projectId}::uuid AND ${ofIndicators(only)}) o
        GROUP BY "indicatorId", "townId" ORDER BY "indicatorId", "townId"`;
      return found.map((part) => ({ indicatorId: part.indicatorId, key: `${part.indicatorId} ${part.townId}`, part }));
    },
  });
}
