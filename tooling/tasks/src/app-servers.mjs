import { join } from "node:path";
import { root } from "./root.mjs";
import { startServer } from "./server-process.mjs";

/**
 * Starts the API server, which alone owns the embedded database.
 *
 * @param settings - As `startSettings` gives them; `threads` may say how many compute futures.
 * @returns The `server`, and `isReady`, which resolves when it has migrated its database and answers.
 */
export function startApi({ apiPort, portalPort, dataFolder, demo, threads }) {
  const server = run("API server", "apps/admin-api", ["dist/main.js"], dataFolder, {
    API_PORT: String(apiPort),
    PORTAL_URL: process.env.PORTAL_URL ?? `http://localhost:${portalPort}`,
    TRUSTED_ORIGINS: process.env.TRUSTED_ORIGINS ?? `http://127.0.0.1:${portalPort}`,
    TAMARISK_DATA_DIR: dataFolder,
    TAMARISK_DEMO: demo ? "1" : "0",
    ...(threads === undefined ? {} : { TAMARISK_WORKERS: String(threads) }),
  });
  return { server, isReady: () => server.ready(`http://127.0.0.1:${apiPort}/ready`) };
}

/** Starts a worker on the PostgreSQL database that `DATABASE_URL` names. It has no address, and says when it is ready. */
export function startWorker({ dataFolder }) {
  const server = run("worker", "apps/worker", ["dist/main.js"], dataFolder, {});
  return { server, isReady: () => server.says("ready") };
}

/** Starts the portal, on this machine's own address only. */
export function startPortal({ portalPort, apiPort, dataFolder }) {
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(portalPort), "--hostname", "127.0.0.1"];
  const server = run("portal", "apps/portal", next, dataFolder, {
    API_URL: `http://127.0.0.1:${apiPort}`,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return { server, isReady: () => server.ready(`http://127.0.0.1:${portalPort}/`) };
}

function run(name, folder, script, dataFolder, variables) {
  const env = { ...process.env, NODE_ENV: "production", ...variables };
  return startServer(name, script, { cwd: join(root, folder), env, logFolder: join(dataFolder, "logs") });
}
