import { parentPort } from "node:worker_threads";
import { searchPathways } from "@tamarisk/scenario-engine";
import { openStudy } from "./open-study.ts";
import type { OpenedStudy } from "./opened-study.ts";
import type { FromPathwaysThread, ToPathwaysThread } from "./search-in-threads.ts";

/** What a worker thread runs; loaded from `dist` by `search-in-threads.ts`. */
const port = parentPort;
if (!port) throw new Error("this file is for worker threads; run tamarisk instead");
let opened: Promise<OpenedStudy> | undefined;
port.on("message", async ({ file, part }: ToPathwaysThread) => {
  opened ??= openStudy(file);
  const { simulator, scenarios, count, study } = await opened;
  const answer: FromPathwaysThread = searchPathways(simulator, scenarios, count, study, part);
  port.postMessage(answer);
});
