import type { Server } from "node:http";
import { authSecret, loadReference, openService, seedDemo, startDailyJudging } from "@tamarisk/api";
import { openDatabase } from "@tamarisk/db";
import type { Address, Environment } from "./env.ts";
import { addressOf, listen } from "./listen.ts";
import { openMetrics } from "./metrics.ts";
import type { Mount } from "./mount.ts";
import type { Logger } from "./open-log.ts";
import { type Readiness, readinessOf, type Started } from "./readiness.ts";
import { requestHandler } from "./request-handler.ts";

/** A server that answers. */
interface RunningServer {
  readonly address: Address;
  readonly adminAddress: Address;
  readonly readiness: Readiness;
  /** Finish the requests begun, stop the queue, close the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Start everything, in the order in which it can fail cheaply: addresses first, then the database, the reference data,
 * the example project, the queue. Until all is there, requests are told to wait.
 *
 * @throws {AddressRefused | DatabaseRefused | ReferenceRefused} After closing what was open.
 */
export async function startServer(env: Environment, log: Logger): Promise<RunningServer> {
  const stopping = new AbortController();
  const started: Started = { database: null, referenceFiles: null, service: null, stopJudging: null, stopping };
  const readiness = readinessOf(started);
  const servers: Server[] = [];
  const stop = () => stopAll(servers, started, log);
  try {
    const parts = { readiness, log, metrics: openMetrics() };
    const open = (mount: Mount, address: Address, variable: string) =>
      listen(requestHandler({ ...parts, mount }), address, variable);
    const main = { host: env.API_HOST, port: env.API_PORT };
    servers.push(await open({ planning: true, admin: !env.ADMIN_LISTEN }, main, "API_PORT"));
    if (env.ADMIN_LISTEN) {
      servers.push(await open({ planning: false, admin: true }, env.ADMIN_LISTEN, "ADMIN_LISTEN"));
    }
    await fillIn(started, env, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const [address] = servers.map(addressOf);
  const adminAddress = servers.map(addressOf).at(-1);
  if (!address || !adminAddress) throw new RangeError("no server listens");
  return { address, adminAddress, readiness, stop };
}

async function fillIn(started: Started, env: Environment, log: Logger): Promise<void> {
  const place = env.DATABASE_URL ? { url: env.DATABASE_URL } : { dataDir: env.TAMARISK_DATA_DIR, port: env.API_PORT };
  const database = await openDatabase(place);
  started.database = database;
  const reference = await loadReference(database);
  log.info({ files: reference.files, kind: reference.kind }, "reference data");
  if (wantsDemo(env)) log.info({ kind: await seedDemo(database) }, "example project");
  started.referenceFiles = reference.files;
  started.service = await openService({
    database,
    threads: threadsOf(env),
    now: () => new Date(),
    onTrouble: (error) => log.error({ err: error }, "trouble beside any request"),
    auth: {
      secret: await authSecret(env.AUTH_SECRET, env.TAMARISK_DATA_DIR),
      portalUrl: env.PORTAL_URL,
      trustedOrigins: trustedOrigins(env),
      signInsPerMinute: env.SIGN_INS_PER_MINUTE,
      log: (level, message, details) => log[level]({ details }, message),
    },
  });
  started.stopJudging = startDailyJudging(database, {
    now: () => new Date(),
    onTrouble: (error) => log.error({ err: error }, "alerts could not be judged"),
    onJudged: (projects) => log.info({ projects }, "alerts judged for the day"),
  });
}

/** The example comes by itself with the embedded database, and on a server only when asked for. */
function wantsDemo({ TAMARISK_DEMO, DATABASE_URL }: Environment): boolean {
  return (TAMARISK_DEMO ?? (DATABASE_URL ? "0" : "1")) === "1";
}

/** Nobody else can compute on the embedded database, so there at least one thread does. */
function threadsOf({ DATABASE_URL, TAMARISK_WORKERS }: Environment): number {
  return DATABASE_URL ? TAMARISK_WORKERS : Math.max(1, TAMARISK_WORKERS);
}

/** A portal on this machine is the same under both names of it. */
function trustedOrigins({ PORTAL_URL, TRUSTED_ORIGINS }: Environment): string[] {
  const { origin } = new URL(PORTAL_URL);
  const twins = [origin, origin.replace("//localhost", "//127.0.0.1"), origin.replace("//127.0.0.1", "//localhost")];
  return [...new Set([...twins, ...(TRUSTED_ORIGINS ?? [])])];
}

/** Longest wait for requests that are being answered. */
const finishWithinMs = 10_000;

async function stopAll(servers: readonly Server[], started: Started, log: Logger): Promise<void> {
  const { service, database } = started;
  started.service = null;
  started.stopping.abort();
  await Promise.all(servers.map(stopListening));
  await started.stopJudging?.();
  await service?.close();
  await database?.close();
  started.database = null;
  log.info("stopped");
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), finishWithinMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
