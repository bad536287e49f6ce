import type { Service } from "@tamarisk/api";
import type { Database } from "@tamarisk/db";

/** One thing that must be right before requests can be answered. */
interface Check {
  readonly name: "database" | "reference-data" | "queue";
  readonly isReady: boolean;
  readonly detail: string;
}

/** How far the start has come, and whether what it opened still answers. */
export interface Readiness {
  readonly service: () => Service | null;
  /** Aborted when the server begins to stop; event streams end with it. */
  readonly stopping: AbortSignal;
  readonly checks: () => Promise<Check[]>;
}

/** What the start fills in step by step, and empties again at the end. */
export interface Started {
  database: Database | null;
  referenceFiles: number | null;
  service: Service | null;
  stopJudging: (() => Promise<void>) | null;
  readonly stopping: AbortController;
}

export function readinessOf(started: Started): Readiness {
  return {
    service: () => started.service,
    stopping: started.stopping.signal,
    async checks() {
      const { database, referenceFiles, service } = started;
      const answers = database ? await attempt(() => database.executeSql("SELECT 1")) : "not open yet";
      const waiting = service ? await attempt(() => service.waitingJobs()) : "not open yet";
      return [
        { name: "database", isReady: answers === null, detail: answers ?? "answers" },
        {
          name: "reference-data",
          isReady: referenceFiles !== null,
          detail: referenceFiles === null ? "not loaded yet" : `${referenceFiles} files loaded`,
        },
        { name: "queue", isReady: waiting === null, detail: waiting ?? "answers" },
      ];
    },
  };
}

/** @returns What went wrong, or `null`. */
async function attempt(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
