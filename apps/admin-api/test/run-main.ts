import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** The compiled server as a process of its own. */
export interface MainProcess {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly logged: () => string;
  /** Resolves with the address once the server says it is ready. */
  readonly ready: Promise<string>;
  /** Resolves with the exit code, or with the signal that ended it, once all it said and logged is here. */
  readonly exit: Promise<number | NodeJS.Signals | null>;
}

export function runMain(variables: Readonly<Record<string, string>>): MainProcess {
  const { DATABASE_URL, ...env } = process.env;
  const child = spawn(process.execPath, [main], { env: { ...env, NODE_ENV: "production", ...variables } });
  let said = "";
  let logged = "";
  child.stdout.on("data", (part: Buffer) => {
    logged += part;
  });
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (part: Buffer) => {
      said += part;
      const address = /is ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    void exit.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  ready.catch(() => undefined);
  return { child, said: () => said, logged: () => logged, ready, exit };
}
