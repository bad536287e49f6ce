import { ReferenceDataError } from "@tamarisk/reference-data";
import { ModelError } from "@tamarisk/system-dynamics";
import { Command, CommanderError } from "commander";
import { checkCommand } from "./check.ts";
import { convertCommand } from "./convert.ts";
import { ensembleCommand } from "./ensemble.ts";
import { FoundProblems } from "./found-problems.ts";
import { futuresCommand } from "./futures.ts";
import { problemLine } from "./problem-line.ts";
import { sampleCommand } from "./sample.ts";
import { shrinkageCommand } from "./shrinkage.ts";
import { simulateCommand } from "./simulate.ts";
import type { Terminal } from "./terminal.ts";
import { townsCommand } from "./towns.ts";

/** 0: answered. 1: the data or the model could not answer. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

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
    await program(terminal).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof FoundProblems) return 1;
    if (error instanceof ModelError) {
      terminal.err(error.problems.map((problem) => `${problemLine(problem)}\n`).join(""));
      return 1;
    }
    if (error instanceof RangeError || error instanceof ReferenceDataError) {
      terminal.err(`tamarisk: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

function program(terminal: Terminal): Command {
  const root = new Command("tamarisk")
    .description("Planning for towns that shrink: models, reference data, shrinkage and futures on the command line.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText(
      "after",
      "\nExit codes: 0 answered, 1 the data or the model could not answer, 2 the command was not understood.",
    );
  const commands = [
    simulateCommand(terminal),
    checkCommand(terminal),
    convertCommand(terminal),
    sampleCommand(terminal),
    ensembleCommand(terminal),
    townsCommand(terminal),
    shrinkageCommand(terminal),
    futuresCommand(terminal),
  ];
  for (const command of commands) {
    root.addCommand(command.copyInheritedSettings(root));
  }
  return root;
}
