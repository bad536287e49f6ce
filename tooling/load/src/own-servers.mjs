import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@tamarisk/db";
import { startApi, startPortal } from "@tamarisk/tasks/app-servers";
import { findPostgres } from "@tamarisk/tasks/find-postgres";
import { isPortFree, portHolder } from "@tamarisk/tasks/port-holder";
import { root } from "@tamarisk/tasks/root";
import { startPostgres } from "@tamarisk/tasks/start-postgres";

const apiPort = Number(process.env.LOAD_API_PORT ?? 4377);
const portalPort = Number(process.env.LOAD_PORTAL_PORT ?? 3377);

/**
 * PostgreSQL, the API server and, unless only the API is asked, the portal; the latter two as they were built.
 *
 * @throws {Error} When something is missing: what, and what to do.
 */
export async function startOwnServers({ url, apiOnly }) {
  if (!apiOnly && !existsSync(join(root, "apps/portal/.next/BUILD_ID"))) {
    throw new Error("The portal is not built. Run `pnpm build`, or measure the API alone with --api.");
  }
  for (const port of [apiPort, portalPort]) {
    if (await isPortFree(port)) continue;
    const holder = portHolder(port) ?? "another program";
    throw new Error(`Port ${port} is taken by ${holder}. Set LOAD_API_PORT and LOAD_PORTAL_PORT to free ports.`);
  }
  const stops = [];
  const stop = async () => {
    for (const one of stops.reverse()) await one().catch((error) => console.error(error.message));
  };
  try {
    const postgres = url ? { url: { load: url }, version: "PostgreSQL as given", pid: null } : await ownPostgres(stops);
    const dataFolder = mkdtempSync(join(tmpdir(), "tamarisk-load-"));
    stops.push(async () => rmSync(dataFolder, { recursive: true, force: true }));
    // Read by the servers that are started below; nobody else of this process looks at them.
    Object.assign(process.env, {
      DATABASE_URL: postgres.url.load,
      SIGN_INS_PER_MINUTE: "10000",
      TAMARISK_WORKERS: "0",
    });
    const settings = { apiPort, portalPort, dataFolder, demo: false };
    const api = startApi(settings);
    stops.push(api.server.stop);
    await api.isReady();
    const portal = apiOnly ? null : startPortal(settings);
    if (portal) stops.push(portal.server.stop);
    await portal?.isReady();
    const database = await openDatabase({ url: postgres.url.load });
    stops.push(() => database.close());
    return {
      ...{ apiUrl: `http://127.0.0.1:${apiPort}`, portalUrl: `http://localhost:${portalPort}`, database, stop },
      ...{ version: postgres.version, apiLog: join(dataFolder, "logs/api-server.log") },
      pids: { API: api.server.pid, portal: portal?.server.pid, PostgreSQL: postgres.pid },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownPostgres(stops) {
  const programs = findPostgres();
  if (!programs) {
    throw new Error(
      "No PostgreSQL found (looked for initdb and postgres on the PATH and in /usr/lib/postgresql). " +
        "Install PostgreSQL 15 or newer, or name an empty database with --url.",
    );
  }
  const postgres = await startPostgres(programs, ["load"]);
  const end = () => process.kill(postgres.pid, "SIGINT");
  process.once("exit", end);
  stops.push(async () => {
    process.removeListener("exit", end);
    await postgres.stop();
  });
  return postgres;
}
