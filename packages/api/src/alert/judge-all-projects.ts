import { type Database, listProjectsToJudge, takeMonitoringDay } from "@tamarisk/db";
import { townDay } from "@tamarisk/domain";
import { judgeAlerts } from "./judge-alerts.ts";

/**
 * What the clock does once a day: judge the alerts of every project that has not been judged today, since data grow late
 * without anybody's doing. Each project is a transaction of its own, taken by one of several servers.
 *
 * @param onTrouble - Told of a project that could not be judged; the others are.
 * @returns How many were judged.
 */
export async function judgeAllProjects(
  database: Database,
  now: Date,
  onTrouble: (error: unknown) => void,
): Promise<number> {
  let judged = 0;
  for (const { scope, projectId } of await listProjectsToJudge(database, townDay(now))) {
    try {
      const isTaken = await database.transaction(async (tx) => {
        if (!(await takeMonitoringDay(tx, scope, projectId, townDay(now)))) return false;
        await judgeAlerts(tx, scope, projectId, "everything", now);
        return true;
      });
      if (isTaken) judged++;
    } catch (error) {
      onTrouble(error);
    }
  }
  return judged;
}
