import type { ActionPlan } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";

/** A plan version, and the state of its row that no other state shares. */
export interface VersionMark {
  readonly id: string;
  readonly state: string;
}

/**
 * The version asked for, or the latest, with the transaction that last wrote its row. Every edit of a plan writes that row
 * first (`lockDraft`), so what was read under one mark is what stands there while the mark is the same. Unlike a time it
 * cannot be the same for two edits.
 *
 * @see https://www.postgresql.org/docs/current/ddl-system-columns.html on `xmin`
 */
export async function markOfVersion(rows: Rows, own: ProjectColumns, id?: string): Promise<VersionMark | null> {
  const which = id === undefined ? Prisma.sql`TRUE` : Prisma.sql`"id" = ${id}::uuid`;
  const [mark] = await rows.$queryRaw<VersionMark[]>`
    SELECT "id", "xmin"::text || ' ' || "version" || ' ' || "updatedAt" AS "state" FROM "PlanVersion"
    WHERE "projectId" = ${own.projectId}::uuid AND "organisationId" = ${own.organisationId}::uuid AND ${which}
    ORDER BY "number" DESC LIMIT 1`;
  return mark ?? null;
}

/** Plans as they were last read, the least recently asked for dropped first. Only committed state may be kept. */
export class KeptPlans {
  readonly #plans = new Map<string, { readonly state: string; readonly plan: Promise<ActionPlan> }>();

  constructor(readonly capacity: number) {}

  /** The plan under this mark; those who ask while it is being read wait for the same reading. */
  read({ id, state }: VersionMark, read: () => Promise<ActionPlan>): Promise<ActionPlan> {
    const kept = this.#plans.get(id);
    this.#plans.delete(id);
    const plan = kept?.state === state ? kept.plan : read();
    this.#plans.set(id, { state, plan });
    plan.catch(() => {
      if (this.#plans.get(id)?.plan === plan) this.#plans.delete(id);
    });
    for (const oldest of this.#plans.keys()) {
      if (this.#plans.size <= this.capacity) break;
      this.#plans.delete(oldest);
    }
    return plan;
  }
}
