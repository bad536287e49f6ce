import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A real process running one of `test/child/*.mjs` on the built package. */
export class Child {
  readonly #process: ChildProcessWithoutNullStreams;
  #output = "";
  /** It has ended, and everything it said is here. */
  #isClosed = false;

  constructor(script: string, ...args: string[]) {
    const path = fileURLToPath(new URL(`child/${script}`, import.meta.url));
    this.#process = spawn(process.execPath, [path, ...args], { stdio: "pipe" });
    this.#process.once("close", () => {
      this.#isClosed = true;
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        this.#output += chunk.toString();
        this.#process.emit("output");
      });
    }
  }

  get pid(): number {
    return this.#process.pid!;
  }

  /** Everything it has said so far. */
  get output(): string {
    return this.#output;
  }

  /** Wait until it has said something that matches. */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      if (pattern.test(this.#output)) return this.#output;
      if (this.#isClosed) throw new Error(`the child ended without ${pattern}; it said: ${this.#output}`);
      await Promise.race([once(this.#process, "output"), once(this.#process, "close")]);
    }
  }

  async kill(): Promise<void> {
    if (this.#isClosed) return;
    this.#process.kill("SIGKILL");
    await once(this.#process, "close");
  }

  /** Ask it to stop by itself. */
  async stop(): Promise<void> {
    this.#process.stdin.write("stop\n");
    await once(this.#process, "close");
  }
}
