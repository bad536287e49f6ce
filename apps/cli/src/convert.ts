import { writeXmile } from "@tamarisk/system-dynamics";
import { Command, Option } from "commander";
import { openModel } from "./open-model.ts";
import type { Terminal } from "./terminal.ts";
import { writeWholeFile } from "./write-whole-file.ts";

interface ConvertOptions {
  readonly to: "xmile";
  readonly output?: string;
}

const help = `
Variables, equations, arrays, lookups, macros, units and run settings are kept; drawings are not. Modules come out flat,
as module.variable. Numbers read from side files are written into the model.

Examples:
  tamarisk convert town.mdl --to xmile --output town.xmile
  tamarisk convert town.mdl --to xmile | less`;

/** `tamarisk convert`: the same model in another format. */
export function convertCommand(terminal: Terminal): Command {
  return new Command("convert")
    .description("Write a stock-and-flow model in another format.")
    .argument("<model>", "model file: .xmile, .stmx, .xml or .mdl")
    .addOption(new Option("--to <format>", "format to write").choices(["xmile"]).makeOptionMandatory())
    .option("--output <file>", "file to write instead of standard output; it is written whole or not at all")
    .addHelpText("after", help)
    .action(async (path: string, options: ConvertOptions) => {
      const text = writeXmile(await openModel(path));
      if (options.output === undefined) terminal.out(text);
      else await writeWholeFile(options.output, [text]);
    });
}
