import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApi, startPortal } from "@tamarisk/tasks/app-servers";
import { isPortFree, portHolder } from "@tamarisk/tasks/port-holder";

export interface App {
  readonly portalUrl: string;
  readonly apiUrl: string;
  /** End the API server at once, as a power cut would: it gets no chance to finish or to close its database. */
  killApi(): Promise<void>;
  /** Start the API server again on the same data, and wait until it answers. */
  restartApi(): Promise<void>;
  /** Stop both servers and remove their data. */
  stop(): Promise<void>;
}

interface AppSettings {
  readonly portalPort: number;
  readonly apiPort: number;
  /** How many compute futures; left out, as many as the machine has to spare. */
  readonly threads?: number;
}

/**
 * Start an API server and a portal of one's own, with an empty embedded database in a temporary folder, the demo
 * project in it, and both ready to answer.
 *
 * @throws {Error} With the last words of the server that did not come up, or with what holds one of the ports: the tests
 *   would otherwise look at somebody else's servers.
 *
 * @example
 * const app = await startApp({ portalPort: 3311, apiPort: 4311 });
 * await app.killApi();
 * await app.restartApi();
 * await app.stop();
 */
export async function startApp({ threads, ...ports }: AppSettings): Promise<App> {
  for (const port of Object.values(ports)) await requireFree(port);
  const dataFolder = await mkdtemp(join(tmpdir(), "tamarisk-e2e-"));
  const settings = { ...ports, dataFolder, demo: true, threads };
  let api = startApi(settings);
  const started = [api.server];
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    await Promise.all([...started, api.server].map((server) => server.stop()));
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await api.isReady();
    const portal = startPortal(settings);
    started.push(portal.server);
    void portal.server.exited.then((code) => isStopping || reportEnd(portal.server, code));
    await portal.isReady();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    portalUrl: `http://localhost:${ports.portalPort}`,
    apiUrl: `http://127.0.0.1:${ports.apiPort}`,
    killApi: () => api.server.kill(),
    restartApi: async () => {
      api = startApi(settings);
      await api.isReady();
    },
    stop,
  };
}

/** Tests that fail because a server is gone say so little; its last words say more. */
function reportEnd(server: ReturnType<typeof startPortal>["server"], code: number): void {
  console.error(`The ${server.name} ended in the middle of the tests (exit code ${code}). ${server.lastWords()}`);
}

async function requireFree(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  const holder = portHolder(port) ?? "another program";
  throw new Error(
    `Port ${port} is taken by ${holder}. Stop it, or set E2E_PORTAL_PORT and E2E_API_PORT to free ports.`,
  );
}
