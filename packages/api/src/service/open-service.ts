import { authStore, type Database } from "@tamarisk/db";
import { type AuthSettings, createAuth } from "../auth/create-auth.ts";
import { openComputePool } from "../ensemble/compute-pool.ts";
import { openEnsembleQueue } from "../ensemble/ensemble-queue.ts";
import { startEnsembleWorker } from "../ensemble/ensemble-worker.ts";
import { openImportCourses } from "../exchange/import-courses.ts";
import { openTownLibrary } from "../town/town-library.ts";
import type { ApiContext } from "../trpc/api-context.ts";
import { resolveCaller } from "./resolve-caller.ts";

export interface ServiceSettings {
  readonly database: Database;
  readonly auth: Omit<AuthSettings, "prisma">;
  /** Threads that compute futures in this process; 0 leaves that to worker processes. */
  readonly threads: number;
  readonly now: () => Date;
  readonly onTrouble: (error: unknown) => void;
}

/** What is known of a request before any procedure runs. */
export interface RequestFacts {
  readonly headers: Headers;
  readonly requestId: string;
  readonly clientAddress: string;
}

/** Everything the procedures need, running. */
export interface Service {
  readonly auth: ReturnType<typeof createAuth>;
  readonly contextFor: (facts: RequestFacts) => ApiContext;
  readonly waitingJobs: () => Promise<number>;
  /** Finish the pieces of work begun, and let go of queue and threads. The database stays open. */
  readonly close: () => Promise<void>;
}

export async function openService(settings: ServiceSettings): Promise<Service> {
  const { database, now, onTrouble } = settings;
  const auth = createAuth({ ...settings.auth, prisma: authStore(database) });
  const ensembles = await openEnsembleQueue(database, onTrouble);
  const pool = settings.threads > 0 ? openComputePool(settings.threads) : null;
  const worker = pool && (await startEnsembleWorker({ database, queue: ensembles, pool }, onTrouble));
  const towns = openTownLibrary(database);
  const imports = openImportCourses();
  return {
    auth,
    contextFor({ headers, requestId, clientAddress }) {
      let caller: ReturnType<ApiContext["caller"]> | null = null;
      return {
        requestId,
        clientAddress,
        now,
        database,
        towns,
        ensembles,
        imports,
        caller: () => {
          caller ??= resolveCaller(auth, database, headers);
          return caller;
        },
      };
    },
    waitingJobs: () => ensembles.jobs.waiting(),
    async close() {
      await worker?.stop();
      await pool?.close();
      await ensembles.close();
    },
  };
}
