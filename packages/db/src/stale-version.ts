import { RowNotFound, type Subject } from "./row-not-found.ts";

/** The row has changed since the version that a change was based on; nothing was written. */
export class StaleVersion extends Error {
  override readonly name = "StaleVersion";
  constructor(
    readonly subject: Subject,
    readonly id: string,
    /** The version the change was based on; 0 when it took the row for a new one. */
    readonly expected: number,
    readonly found: number,
    readonly changedAt: Date,
  ) {
    super(
      `${subject} ${id} is at version ${found}, changed ${changedAt.toISOString()}; the change was based on version ${expected}. Reload it and make the change again`,
    );
  }
}

/** The columns that say how far a row has moved on. */
export const stamp = { version: true, updatedAt: true } as const;

/** Why an update by id and version touched nothing. `row` is what the same condition finds without the version. */
export function refusedUpdate(
  subject: Subject,
  id: string,
  expected: number,
  row: { readonly version: number; readonly updatedAt: Date } | null,
): RowNotFound | StaleVersion {
  return row ? new StaleVersion(subject, id, expected, row.version, row.updatedAt) : new RowNotFound(subject, id);
}

/**
 * The row, if it is still at the version that a change is based on.
 *
 * @throws {StaleVersion} When it has moved on.
 * @throws {RowNotFound} When it is not there.
 */
export function requireVersion<Row extends { readonly version: number; readonly updatedAt: Date }>(
  subject: Subject,
  id: string,
  expected: number,
  row: Row | null,
): Row {
  if (row?.version !== expected) throw refusedUpdate(subject, id, expected, row);
  return row;
}
