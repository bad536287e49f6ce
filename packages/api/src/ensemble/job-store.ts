import type { Database } from "@tamarisk/db";
import PgBoss from "pg-boss";
import { EnsembleJob, jobKey } from "./ensemble-job.ts";

const queueName = "ensemble";

/** A piece of work that somebody has taken and others will not get while they hold it. */
interface TakenJob {
  readonly id: string;
  readonly job: EnsembleJob;
}

/** Pieces of work that wait, on the same database as everything else. */
export interface JobStore {
  readonly put: (jobs: readonly EnsembleJob[]) => Promise<void>;
  /** The next piece, or `null` when none is waiting. */
  readonly take: () => Promise<TakenJob | null>;
  readonly complete: (taken: TakenJob) => Promise<void>;
  /** Give a piece back, to be tried again a little later. */
  readonly giveBack: (taken: TakenJob, reason: unknown) => Promise<void>;
  /** The keys of all pieces that wait or are being worked on. */
  readonly livingKeys: () => Promise<Set<string>>;
  readonly waiting: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * A worker that has held a piece for so long is taken for dead, and the piece goes to another. A piece takes about a
 * second; one that is merely slow is then done twice and stored once.
 */
const expireInSeconds = 30;

/**
 * Open the queue. In the embedded database no other process can be at work, so pieces that a killed process had taken
 * are dropped; whoever starts puts the missing ones on the queue again.
 *
 * @param onTrouble - Told of errors in the queue's own upkeep, which runs beside any request.
 */
export async function openJobStore(database: Database, onTrouble: (error: unknown) => void): Promise<JobStore> {
  const calls = countedCalls(database);
  const boss = new PgBoss({
    db: { executeSql: calls.run },
    schedule: false,
    supervise: true,
    maintenanceIntervalSeconds: 10,
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterHours: 24,
  });
  boss.on("error", onTrouble);
  await boss.start();
  await boss.createQueue(queueName, { name: queueName, policy: "short" });
  if (database.kind === "embedded") await calls.run("DELETE FROM pgboss.job WHERE name = $1", [queueName]);
  return {
    async put(jobs) {
      if (jobs.length === 0) return;
      await boss.insert(jobs.map((job) => ({ name: queueName, data: job, singletonKey: jobKey(job) })));
    },
    async take() {
      const [taken] = await boss.fetch<unknown>(queueName);
      return taken ? { id: taken.id, job: EnsembleJob.parse(taken.data) } : null;
    },
    complete: ({ id }) => boss.complete(queueName, id),
    giveBack: ({ id }, reason) => boss.fail(queueName, id, { reason: String(reason) }),
    async livingKeys() {
      // pg-boss 10 orders its states: created, retry and active come before completed, cancelled and failed.
      const sql = "SELECT singleton_key FROM pgboss.job WHERE name = $1 AND state < 'completed'";
      const { rows } = await calls.run(sql, [queueName]);
      return new Set(rows.map((row) => String((row as { singleton_key: unknown }).singleton_key)));
    },
    waiting: () => boss.getQueueSize(queueName),
    async close() {
      await boss.stop({ graceful: false });
      await calls.settle();
    },
  };
}

/** Calls to the database that can be waited for, because pg-boss does not wait for its own before it stops. */
function countedCalls(database: Database) {
  const running = new Set<Promise<unknown>>();
  return {
    run(text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
      const call = database.executeSql(text, values);
      running.add(call);
      const forget = () => running.delete(call);
      call.then(forget, forget);
      return call;
    },
    async settle() {
      await Promise.allSettled(running);
    },
  };
}
