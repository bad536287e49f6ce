import type { Database } from "@tamarisk/db";
import type { Caller } from "../authorisation/caller.ts";
import type { EnsembleQueue } from "../ensemble/ensemble-queue.ts";
import type { ImportCourses } from "../exchange/import-courses.ts";
import type { TownLibrary } from "../town/town-library.ts";

/** What one request brings along, and what the process shares with all of them. */
export interface ApiContext {
  readonly requestId: string;
  /** Who asks; found out once, when the first procedure wants to know. */
  readonly caller: () => Promise<Caller>;
  readonly clientAddress: string;
  readonly now: () => Date;
  readonly database: Database;
  readonly towns: TownLibrary;
  readonly ensembles: EnsembleQueue;
  readonly imports: ImportCourses;
}
