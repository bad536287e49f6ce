import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnvironment } from "../src/env.ts";
import { openLog } from "../src/open-log.ts";
import { startServer } from "../src/start-server.ts";
import { createServerDatabase } from "./create-server-database.ts";

/** A whole server on free ports, with a database of its own. */
export async function startTestServer(variables: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "tamarisk-server-"));
  const server = process.env.TEST_DATABASE_URL;
  const fresh = server ? await createServerDatabase(server) : null;
  const env = readEnvironment({
    API_PORT: "0",
    TAMARISK_DATA_DIR: folder,
    TAMARISK_DEMO: "1",
    TAMARISK_WORKERS: "1",
    SIGN_INS_PER_MINUTE: "1000",
    LOG_LEVEL: "silent",
    ...(fresh ? { DATABASE_URL: fresh.url } : {}),
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
      await fresh?.drop();
      await rm(folder, { recursive: true });
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
