import { openComputePool, openEnsembleQueue, startEnsembleWorker } from "@tamarisk/api";
import { openDatabase } from "@tamarisk/db";
import { pino } from "pino";
import type { Environment } from "./env.ts";

interface RunningWorker {
  readonly threads: number;
  /** Finish the pieces of work begun, then let go of queue and database. */
  readonly stop: () => Promise<void>;
}

/** Take ensembles off the queue of a shared database until told to stop. */
export async function startWorker(env: Environment): Promise<RunningWorker> {
  const log = pino({ level: env.LOG_LEVEL, base: { service: "worker" }, timestamp: pino.stdTimeFunctions.isoTime });
  const onTrouble = (error: unknown) => log.error({ err: error }, "trouble with a piece of work");
  const database = await openDatabase({ url: env.DATABASE_URL });
  const queue = await openEnsembleQueue(database, onTrouble);
  const pool = openComputePool(env.TAMARISK_WORKERS);
  const worker = await startEnsembleWorker({ database, queue, pool }, onTrouble);
  log.info({ threads: pool.threads }, "taking ensembles off the queue");
  return {
    threads: pool.threads,
    async stop() {
      await worker.stop();
      await pool.close();
      await queue.close();
      await database.close();
      log.info("stopped");
    },
  };
}
