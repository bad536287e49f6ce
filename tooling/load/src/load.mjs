#!/usr/bin/env node
import { availableParallelism, cpus, loadavg } from "node:os";
import { cpuSeconds } from "./cpu-time.mjs";
import { figuresTable, textTable } from "./figures.mjs";
import { fillProject } from "./fill-project.mjs";
import { readOptions } from "./options.mjs";
import { startOwnServers } from "./own-servers.mjs";
import { actAsPerson, askPage, signUp } from "./person.mjs";
import { procedureTimes } from "./procedure-times.mjs";
import { seededDraw } from "./seeded-draw.mjs";

try {
  const settings = readOptions(process.argv.slice(2));
  if (settings.help) console.log(settings.help);
  else await measure(settings);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function measure(settings) {
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`);
  console.log(
    `load of the machine before: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
  );
  let stop = async () => undefined;
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().then(() => process.exit(130)));
  const servers = await startOwnServers(settings);
  stop = servers.stop;
  try {
    await measureOn(servers, settings);
  } finally {
    await servers.stop();
  }
}

async function measureOn(servers, settings) {
  const people = [];
  for (let number = 0; number < settings.users; number++) people.push({ number, ...(await signUp(servers, number)) });
  const project = await fillProject(
    servers.database,
    people.map(({ userId }) => userId),
    settings,
  );
  console.log(
    `${servers.version}; ${settings.measures} measures, ${settings.indicators} indicators. Filled, in seconds:`,
  );
  console.log(
    textTable([Object.fromEntries(Object.entries(project.seconds).map(([name, s]) => [name, s.toFixed(1)]))]),
  );
  const world = { ...servers, settings, project, draw: seededDraw(1) };
  await warmUp(world, people[0]);
  const { asked, seconds, used } = await underLoad(world, people);
  report(world, asked, seconds, used);
}

/** Every page once: what a server does only the first time is not what fifty people meet. The first times are printed. */
async function warmUp(world, { cookie }) {
  const first = [];
  for (const page of Object.keys(world.settings.mix)) {
    const begun = performance.now();
    const bytes = await askPage(world, cookie, page);
    first.push(`${page} ${Math.round(performance.now() - begun)} ms (${Math.round(bytes / 1000)} kB)`);
  }
  console.log(`\nfor the first time: ${first.join(", ")}`);
}

async function underLoad(world, people) {
  const before = cpuOf(world.pids);
  const own = process.cpuUsage();
  const begun = Date.now();
  const asked = [];
  const endsAt = begun + 1000 * world.settings.seconds;
  await Promise.all(people.map((person) => actAsPerson(world, person, asked, endsAt)));
  const after = cpuOf(world.pids);
  const { user, system } = process.cpuUsage(own);
  const servers = Object.entries(after).map(([name, seconds]) => [name, seconds - before[name]]);
  const used = { ...Object.fromEntries(servers), "this script": (user + system) / 1e6 };
  return { asked, seconds: (Date.now() - begun) / 1000, used };
}

function cpuOf(pids) {
  return Object.fromEntries(Object.entries(pids).flatMap(([name, pid]) => (pid ? [[name, cpuSeconds(pid)]] : [])));
}

function report({ settings, apiLog }, asked, seconds, used) {
  const { users, thinkSeconds, apiOnly } = settings;
  const what = apiOnly ? "what pages ask of the API" : "pages of the portal";
  console.log(`\n${users} people, ${Math.round(seconds)} s, ${thinkSeconds} s to think: ${what}, ms to the last byte`);
  console.log(textTable(figuresTable(asked)));
  const failed = new Set(asked.flatMap(({ page, error }) => (error ? [`${page}: ${error}`] : [])));
  for (const words of [...failed].slice(0, 10)) console.log(`  ${words}`);
  console.log("\nslowest requests at the API, ms by its own clock");
  console.log(textTable(procedureTimes(apiLog)));
  console.log("\nCPU");
  const share = ([who, spent]) => ({
    ...{ who, seconds: spent.toFixed(1), "of one core": `${Math.round((100 * spent) / seconds)} %` },
    "ms per question": Math.round((1000 * spent) / asked.length),
  });
  console.log(textTable(Object.entries(used).map(share)));
  console.log(
    `load of the machine after: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
  );
}
