import { z } from "zod";
import { OrganisationId } from "../organisation/organisation.ts";
import { UserId } from "../organisation/user.ts";

/**
 * Who changed what, when. Written in the same transaction as the change, never edited, and kept when the thing it
 * speaks of, or its project, is deleted.
 */
export const AuditEvent = z.object({
  id: z.uuid(),
  organisationId: OrganisationId,
  /** Kept as plain id and name, so that the trail outlives the account. */
  actorId: UserId.nullable(),
  actorName: z.string(),
  action: z.string().min(1),
  subjectKind: z.string().min(1),
  subjectId: z.string().min(1),
  projectId: z.uuid().nullable(),
  detail: z.record(z.string(), z.unknown()),
  at: z.date(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
