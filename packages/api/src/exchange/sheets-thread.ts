import { parentPort, workerData } from "node:worker_threads";
import { fileLimitBytes } from "@tamarisk/domain";
import { readSheets } from "@tamarisk/sheets";

/** What a thread runs that opens one file; loaded from `dist` by `open-sheets.ts`. */
const { bytes, name } = workerData as { bytes: Uint8Array; name: string };
parentPort?.postMessage(readSheets(bytes, name, fileLimitBytes));
