import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { unprivilegedAccount } from "./unprivileged-account.mjs";

const startWithinMs = 30_000;

/**
 * Starts a PostgreSQL server of our own, with its data in a temporary folder and listening only on this machine.
 *
 * @param programs - The folder `findPostgres` gave.
 * @param databases - The empty databases to create, in lower case.
 * @returns `version`, the `url` of each database by its name, the server's `pid`, and `stop`, which ends the server and removes its data.
 * @throws {Error} With the server's own words when it does not start.
 */
export async function startPostgres(programs, databases) {
  const folder = mkdtempSync(join(tmpdir(), "tamarisk-postgres-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const account = unprivilegedAccount();
    if (account) chownSync(folder, account.uid, account.gid);
    const options = { ...account, cwd: folder, stdio: "pipe", env: { ...process.env, LC_ALL: "C" } };
    const password = createCluster(programs, folder, account, options);
    for (const name of databases) createDatabase(programs, folder, name, options);

    const port = await freePort();
    const server = await serve(programs, folder, port, options);
    const url = (name) => [name, `postgresql://tamarisk:${password}@127.0.0.1:${port}/${name}`];
    return {
      version: execFileSync(join(programs, "postgres"), ["--version"], options).toString().trim(),
      url: Object.fromEntries(databases.map(url)),
      pid: server.pid,
      stop: () => server.stop().then(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Writes an empty cluster below the folder and gives the password of its one user, `tamarisk`. */
function createCluster(programs, folder, account, options) {
  const password = randomBytes(16).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  execFileSync(
    join(programs, "initdb"),
    ["-D", "data", "-U", "tamarisk", "-E", "UTF8", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "--no-sync"],
    options,
  );
  return password;
}

/** In single-user mode, since the client programs may not be installed. */
function createDatabase(programs, folder, name, options) {
  const singleUser = ["--single", "-D", join(folder, "data"), "postgres"];
  execFileSync(join(programs, "postgres"), singleUser, { ...options, input: `CREATE DATABASE ${name};\n` });
}

async function serve(programs, folder, port, options) {
  const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"];
  const child = spawn(
    join(programs, "postgres"),
    ["-D", join(folder, "data"), "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGINT"); // PostgreSQL's fast shutdown: clients are cut off, nothing is waited for
    await ended;
  };
  await untilReady(child).catch((error) => stop().then(() => Promise.reject(error)));
  return { pid: child.pid, stop };
}

async function untilReady(server) {
  let words = "";
  server.stderr.setEncoding("utf8").on("data", (text) => {
    words = (words + text).slice(-4000);
  });
  for (let waitedMs = 0; waitedMs < startWithinMs; waitedMs += 100) {
    if (words.includes("ready to accept connections")) return;
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended (exit code ${server.exitCode}):\n${words}`);
    await wait(100);
  }
  throw new Error(`PostgreSQL was not ready after ${startWithinMs / 1000} s:\n${words}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
