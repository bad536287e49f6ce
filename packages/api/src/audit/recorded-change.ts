import { type AuditDraft, appendAuditEvent, type Database, type RowScope, type Tx } from "@tamarisk/db";
import type { MemberPermit } from "../authorisation/authorise.ts";

/** A change to make, and how to tell about it afterwards. */
interface Change<Result> {
  readonly make: (tx: Tx, scope: RowScope) => Promise<Result>;
  /** `null` when nothing was changed after all. */
  readonly record: (result: Result) => Omit<AuditDraft, "actor"> | null;
}

/** Make a change and write down who made it, in one transaction: both happen or neither. */
export function recordedChange<Result>(
  { database, permit }: { readonly database: Database; readonly permit: MemberPermit },
  { make, record }: Change<Result>,
): Promise<Result> {
  const { scope, caller } = permit;
  const actor = { id: caller.user.id, name: caller.user.name };
  return database.transaction(async (tx) => {
    const result = await make(tx, scope);
    const told = record(result);
    if (told) await appendAuditEvent(tx, scope, { actor, ...told });
    return result;
  });
}
