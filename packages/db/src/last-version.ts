import type { Rows } from "./reader.ts";
import type { Subject } from "./row-not-found.ts";

/** Where one row can stand at a time, and another after it was taken away. */
interface Place {
  readonly organisationId: string;
  readonly subject: Extract<Subject, "parameter-change" | "gate" | "indicator">;
  /** Which of them, such as a phase's id for its gate. */
  readonly place: string;
}

/**
 * The version that a new row begins with: 1, or one more than the last row in its place had. A change based on a row that is
 * gone is thus never taken for a change of the one that stands there now.
 */
export async function firstVersion(rows: Rows, { organisationId, subject, place }: Place): Promise<number> {
  const [last] = await rows.$queryRaw<[{ version: number }]>`
    INSERT INTO "LastVersion" AS last ("organisationId", "subject", "place", "version")
    VALUES (${organisationId}::uuid, ${subject}, ${place}, 1)
    ON CONFLICT ("organisationId", "subject", "place") DO UPDATE SET "version" = last."version" + 1
    RETURNING last."version"`;
  return last.version;
}

/** Keep the version of a row that is taken away, for the next one in its place to go on from. */
export async function keepLastVersion(
  rows: Rows,
  { organisationId, subject, place }: Place,
  version: number,
): Promise<void> {
  await rows.$executeRaw`
    INSERT INTO "LastVersion" ("organisationId", "subject", "place", "version")
    VALUES (${organisationId}::uuid, ${subject}, ${place}, ${version})
    ON CONFLICT ("organisationId", "subject", "place") DO UPDATE SET "version" = EXCLUDED."version"`;
}
