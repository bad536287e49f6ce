#!/usr/bin/env node
import { runTamarisk } from "./program.ts";

process.exitCode = await runTamarisk(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
