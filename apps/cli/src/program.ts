import { ModelError } from "@tamarisk/system-dynamics";
import { Command, CommanderError } from "commander";
import { FoundProblems } from "./found-problems.ts";
import { problemLine } from "./problem-line.ts";
import type { Terminal } from "./terminal.ts";

/** 0: answered. 1: the data or the model could not answer. 2: the command was not understood. */
type ExitCode = 0 | 1 | 2;

/**
 * Run one `tamarisk` command.
 *
 * @param args - What stands after `tamarisk` on the command line.
 *
 * @example
 * await runTamarisk(["shrinkage", "--json"], terminal); // 0, with one JSON document on terminal.out
 */
export async function runTamarisk(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await (await program(terminal, args[0])).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof FoundProblems) return 1;
    if (error instanceof ModelError) {
      terminal.err(error.problems.map((problem) => `${problemLine(problem)}\n`).join(""));
      return 1;
    }
    if (error instanceof RangeError || isReferenceDataError(error)) {
      terminal.err(`tamarisk: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function isReferenceDataError(error: unknown): error is Error {
  return error instanceof Error && error.name === "ReferenceDataError";
}

/** Loaded when they are asked for: a small model has run in less time than the census takes to load. */
const commands = new Map<string, (terminal: Terminal) => Promise<Command>>([
  ["simulate", async (terminal) => (await import("./simulate.ts")).simulateCommand(terminal)],
  ["check", async (terminal) => (await import("./check.ts")).checkCommand(terminal)],
  ["convert", async (terminal) => (await import("./convert.ts")).convertCommand(terminal)],
  ["sample", async (terminal) => (await import("./sample.ts")).sampleCommand(terminal)],
  ["ensemble", async (terminal) => (await import("./ensemble.ts")).ensembleCommand(terminal)],
  ["sensitivity", async (terminal) => (await import("./sensitivity.ts")).sensitivityCommand(terminal)],
  ["towns", async (terminal) => (await import("./towns.ts")).townsCommand(terminal)],
  ["shrinkage", async (terminal) => (await import("./shrinkage.ts")).shrinkageCommand(terminal)],
  ["futures", async (terminal) => (await import("./futures.ts")).futuresCommand(terminal)],
  ["robustness", async (terminal) => (await import("./robustness.ts")).robustnessCommand(terminal)],
  ["front", async (terminal) => (await import("./front.ts")).frontCommand(terminal)],
  ["pathways", async (terminal) => (await import("./pathways.ts")).pathwaysCommand(terminal)],
  ["schedule", async (terminal) => (await import("./schedule.ts")).scheduleCommand(terminal)],
  ["findings", async (terminal) => (await import("./findings.ts")).findingsCommand(terminal)],
  ["discover", async (terminal) => (await import("./discover.ts")).discoverCommand(terminal)],
]);

/** The whole program, or only the command that is asked for. */
async function program(terminal: Terminal, asked = ""): Promise<Command> {
  const root = new Command("tamarisk")
    .description("Planning for towns that shrink: models, reference data, shrinkage and futures on the command line.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText(
      "after",
      "\nExit codes: 0 answered, 1 the data or the model could not answer, 2 the command was not understood.",
    );
  const command = commands.get(asked);
  for (const load of command ? [command] : commands.values()) {
    root.addCommand((await load(terminal)).copyInheritedSettings(root));
  }
  return root;
}
