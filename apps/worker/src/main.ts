#!/usr/bin/env node
import { readEnvironment } from "./env.ts";
import { startWorker } from "./start-worker.ts";

try {
  const worker = await startWorker(readEnvironment());
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void worker.stop().then(() => process.exit(0));
    });
  }
  process.stderr.write(`Tamarisk worker is ready with ${worker.threads} threads\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
