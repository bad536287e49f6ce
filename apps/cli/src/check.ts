import { checkModel, ModelError, type ModelProblem } from "@tamarisk/system-dynamics";
import { Command } from "commander";
import { FoundProblems } from "./found-problems.ts";
import { openModel } from "./open-model.ts";
import { problemLine } from "./problem-line.ts";
import type { Terminal } from "./terminal.ts";

interface CheckOptions {
  readonly json?: true;
}

const help = `
What is looked at: whether the file can be read and run (names, subscripts, circular equations, data, time), and whether
its units agree. Each problem is a line

  FILE:LINE:COLUMN: KIND: what was found and what to do

and a last line counts them. Kinds: syntax, unsupported, unknown-name, duplicate-name, subscript, circular, arguments,
data, time, limit, units. Units are warnings. With --json: { "errors", "warnings", "problems": [{ "kind", "severity",
"message", "file", "at": { "line", "column" }, "construct" }] }.

Exit codes: 0 no error (there may be warnings), 1 an error, 2 the command was not understood.

Examples:
  tamarisk check town.mdl
  tamarisk check town.stmx --json`;

/** `tamarisk check`: what is wrong with a model, or only worth a look. */
export function checkCommand(terminal: Terminal): Command {
  return new Command("check")
    .description("Check the structure and the units of a stock-and-flow model (XMILE or Vensim).")
    .argument("<model>", "model file: .xmile, .stmx, .xml or .mdl")
    .option("--json", "one JSON document on standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: CheckOptions) => {
      const problems = await problemsOf(path);
      const errors = problems.filter(({ severity }) => severity === "error").length;
      const warnings = problems.length - errors;
      if (options.json) terminal.out(`${JSON.stringify({ errors, warnings, problems }, null, 2)}\n`);
      else terminal.out([...problems.map(problemLine), countLine(path, errors, warnings), ""].join("\n"));
      if (errors > 0) throw new FoundProblems();
    });
}

async function problemsOf(path: string): Promise<readonly ModelProblem[]> {
  try {
    return checkModel(await openModel(path));
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}

function countLine(path: string, errors: number, warnings: number): string {
  return `${path}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}

function counted(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}
