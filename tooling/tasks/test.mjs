#!/usr/bin/env node
import { parseArgs } from "node:util";
import { browserTests } from "./src/browser-tests.mjs";
import { embeddedTests, postgresTests } from "./src/integration-tests.mjs";
import { requireNode } from "./src/require-node.mjs";
import { stopCommands } from "./src/run-command.mjs";
import { staticChecks } from "./src/static-checks.mjs";
import { totalsLine, totalsTable, wholeRun } from "./src/totals-table.mjs";
import { unitTests } from "./src/unit-tests.mjs";

const steps = [...staticChecks, unitTests, embeddedTests, postgresTests, browserTests];
/** Of what a step said: some browser tests that failed, with their pages in words. */
const mostLines = 500;
const ids = [...new Set(steps.map(({ id }) => id))];
const help = `Usage: pnpm test [--only STEP,STEP…]

Runs every check and test, says what failed, and ends with one line: N passed, N failed, N skipped.
Exit code 0 when nothing failed, 1 when something did. Everything the tools said is in reports/*.log.

Steps: ${ids.join(", ")}. Those that need built packages run types first.`;

requireNode();
const selected = selectSteps(parseArguments());
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    interrupted = true;
    stopCommands();
  });
}

const results = [];
for (const step of selected) {
  if (interrupted) break;
  process.stdout.write(`${step.name} … `);
  const result = await step.run(results).catch(failure);
  const counts = honestCounts(result);
  results.push({ ...result, counts, name: step.name });
  report(result, counts);
}

console.log(`\n${totalsTable(results).join("\n")}\n\n${wholeRun(results)}`);
if (interrupted) console.log("Interrupted: the steps after the last one above did not run.");
console.log(totalsLine(results));
process.exitCode = interrupted ? 130 : results.some(({ counts }) => counts.failed > 0) ? 1 : 0;

function parseArguments() {
  try {
    return parseArgs({ options: { only: { type: "string" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

function selectSteps({ only, help: wantsHelp }) {
  if (wantsHelp) {
    console.log(help);
    process.exit(0);
  }
  const wanted = only?.split(",") ?? ids;
  const unknown = wanted.filter((id) => !ids.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no step called ${unknown.join(", ")}.\n\n${help}`);
    process.exit(2);
  }
  const needed = steps.filter(({ id }) => wanted.includes(id)).flatMap(({ needs }) => needs ?? []);
  return steps.filter(({ id }) => wanted.includes(id) || needed.includes(id));
}

/** What to report when a step could not even run its command. */
function failure(error) {
  return { code: 1, output: error.stack, seconds: 0, counts: { passed: 0, failed: 1, skipped: 0 } };
}

/** A command that fails although no test did (a crash after the report, say) still counts as one failure. */
function honestCounts({ code, counts }) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function report({ output, seconds, note }, counts) {
  const verdict = counts.failed > 0 ? `${counts.failed} failed` : counts.passed > 0 ? "passed" : "skipped";
  console.log(`${verdict}, ${seconds.toFixed(1)} s${note ? ` (${note})` : ""}`);
  if (counts.failed > 0 && output) console.log(lastLines(output));
}

function lastLines(output) {
  const lines = output.trimEnd().split("\n");
  const shown = lines.slice(-mostLines).map((line) => `  │ ${line}`);
  return [...(lines.length > mostLines ? ["  │ … (the beginning is in reports/)"] : []), ...shown].join("\n");
}
