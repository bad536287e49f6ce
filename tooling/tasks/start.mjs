#!/usr/bin/env node
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { startApi, startPortal, startWorker } from "./src/app-servers.mjs";
import { watchPeakMemory } from "./src/peak-memory.mjs";
import { isPortFree, portHolder } from "./src/port-holder.mjs";
import { requireNode } from "./src/require-node.mjs";
import { stopCommands } from "./src/run-command.mjs";
import { startSettings } from "./src/start-settings.mjs";
import { turbo } from "./src/turbo.mjs";
import { onVanishedCaller } from "./src/vanished-caller.mjs";

const help = `Usage: pnpm start [--measure]

Builds what has changed, starts the API server and the portal, and runs until Ctrl-C.

  --measure          print the peak memory of everything started, at ready and at the end

  PORTAL_PORT        the portal's port (3000)
  API_PORT           the API server's port (4000)
  TAMARISK_DATA_DIR  where the embedded database and the logs are kept (.data)
  DATABASE_URL       a PostgreSQL database to use in place of the embedded one; also starts a worker
  TAMARISK_DEMO      1 to load the Jinchang example with its demo sign-in, 0 not to
                     (1 with the embedded database, 0 with DATABASE_URL)`;

const startedAt = Date.now();
requireNode();
const { measure } = parseArguments();
const memory = measure ? watchPeakMemory(process.pid) : undefined;
const servers = [];
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopAll(0));
onVanishedCaller(() => stopAll(0));

try {
  await start(startSettings(process.env));
} catch (error) {
  if (!stopping) {
    console.error(`\n${error.message}`);
    await stopAll(error.exitCode ?? 1);
  }
}

async function start(settings) {
  await requireFreePort(settings.portalPort, "PORTAL_PORT", "portal");
  await requireFreePort(settings.apiPort, "API_PORT", "API server");
  await phase("Building what has changed", () => build(settings));
  await phase("Starting the API server", () => bringUp(startApi(settings)));
  if (settings.databaseUrl) await phase("Starting a worker", () => bringUp(startWorker(settings)));
  await phase("Starting the portal", () => bringUp(startPortal(settings)));
  announce(settings);
}

async function phase(name, work) {
  if (stopping) return;
  const begunAt = Date.now();
  process.stdout.write(`${name} … `);
  await work();
  console.log(`${((Date.now() - begunAt) / 1000).toFixed(1)} s`);
}

async function requireFreePort(port, variable, name) {
  if (await isPortFree(port)) return;
  const holder = portHolder(port);
  throw new Error(
    `Port ${port}, which the ${name} needs, is taken${holder ? ` by ${holder}` : ""}. ` +
      `Stop that program, or choose another port: ${variable}=${port + 1} npx --yes pnpm@12.21.0 start`,
  );
}

async function build({ dataFolder }) {
  const { code, output } = await turbo(["run", "build"], join(dataFolder, "logs/build.log"));
  if (code !== 0) throw Object.assign(new Error(`The build failed:\n${output.trimEnd()}`), { exitCode: code });
}

/** Waits until a server is ready and, should it end by itself later, stops all the others and passes its code on. */
async function bringUp({ server, isReady }) {
  servers.push(server);
  void server.exited.then((code) => {
    if (stopping) return;
    console.error(`\nThe ${server.name} ended by itself (exit code ${code}). Its last words:\n${server.lastWords()}`);
    return stopAll(code || 1);
  });
  await isReady();
}

function announce({ portalPort, apiPort, dataFolder, databaseUrl, demo }) {
  if (stopping) return;
  const data = relative(process.cwd(), dataFolder) || ".";
  console.log(
    `\nTamarisk is ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s:  http://localhost:${portalPort}`,
  );
  if (demo) {
    console.log(
      'Sign in as planner@demo.tamarisk with the password tamarisk-demo ("Jinchang Planning Bureau (demo)").',
    );
  }
  console.log(
    `API server: http://127.0.0.1:${apiPort}. ${databaseUrl ? "Data: in DATABASE_URL" : `Data: ${data}`}. Logs: ${join(data, "logs")}.`,
  );
  printPeakMemory();
  console.log("Press Ctrl-C to stop.");
}

async function stopAll(exitCode) {
  if (stopping) return;
  stopping = true;
  process.exitCode = exitCode;
  stopCommands();
  await Promise.all(servers.map((server) => server.stop()));
  printPeakMemory();
  if (servers.length > 0) console.log("\nTamarisk has stopped.");
  process.exit();
}

function printPeakMemory() {
  const bytes = memory?.peak();
  if (bytes !== undefined) console.log(`Peak memory so far: ${Math.round(bytes / 2 ** 20)} MB.`);
}

function parseArguments() {
  const options = { measure: { type: "boolean" }, help: { type: "boolean", short: "h" } };
  try {
    const { values } = parseArgs({ options });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}
