import { type ProjectId, startOfTownDay, type UserId } from "@tamarisk/domain";

/** Which entries are shown; `null` does not narrow them. */
export interface AuditNarrowing {
  readonly projectId: string | null;
  readonly personId: string | null;
  /** The first and the last day, such as "2026-11-23". */
  readonly from: string | null;
  readonly to: string | null;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * What the trail is asked for: days become moments, the last day included.
 *
 * @example
 * auditFilter({ projectId: null, personId: null, from: null, to: "2026-11-23" }); // { before: "2026-11-23T16:00:00.000Z" }
 */
export function auditFilter({ projectId, personId, from, to }: AuditNarrowing) {
  return {
    ...(projectId !== null && { projectId: projectId as ProjectId }),
    ...(personId !== null && { actorId: personId as UserId }),
    ...(from !== null && { from: startOfTownDay(from).toISOString() }),
    ...(to !== null && { before: new Date(startOfTownDay(to).getTime() + dayMs).toISOString() }),
  };
}
