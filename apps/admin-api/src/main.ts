#!/usr/bin/env node
import { readEnvironment } from "./env.ts";
import { openLog } from "./open-log.ts";
import { startServer } from "./start-server.ts";

try {
  const env = readEnvironment();
  const log = openLog(env.LOG_LEVEL);
  const server = await startServer(env, log);
  let isStopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void server.stop().then(() => process.exit(0));
    });
  }
  const { host, port } = server.address;
  process.stderr.write(`Tamarisk API server is ready at http://${host}:${port}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
