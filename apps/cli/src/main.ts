#!/usr/bin/env node
import { runTamarisk } from "./program.ts";

// `tamarisk simulate MODEL | head` closes the pipe early; that is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

try {
  process.exitCode = await runTamarisk(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`tamarisk: a fault in Tamarisk itself, which we would like to hear of: ${String(error)}\n`);
  if (process.env.DEBUG !== undefined) throw error;
  process.exitCode = 1;
}
