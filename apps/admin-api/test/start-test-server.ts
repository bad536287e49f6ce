import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseCopy } from "@tamarisk/vitest/database-copy";
import { readEnvironment } from "../src/env.ts";
import { openLog } from "../src/open-log.ts";
import { startServer } from "../src/start-server.ts";

/** A whole server on free ports, with a copy of the prepared database. */
export async function startTestServer(variables: Readonly<Record<string, string>> = {}) {
  const { place, remove } = await databaseCopy();
  const folder = "dataDir" in place ? place.dataDir : await mkdtemp(join(tmpdir(), "tamarisk-server-"));
  const env = readEnvironment({
    API_PORT: "0",
    TAMARISK_DATA_DIR: folder,
    TAMARISK_DEMO: "1",
    TAMARISK_WORKERS: "1",
    SIGN_INS_PER_MINUTE: "1000",
    LOG_LEVEL: "silent",
    ...("url" in place ? { DATABASE_URL: place.url } : {}),
    ...variables,
  });
  const running = await startServer(env, openLog(env.LOG_LEVEL));
  const url = ({ host, port }: { host: string; port: number }) => `http://${host}:${port}`;
  return {
    ...running,
    folder,
    url: url(running.address),
    adminUrl: url(running.adminAddress),
    async stop() {
      await running.stop();
      await remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
