import { countShrinkage, defaultSeverityLimits, SeverityLimits, type ShrinkageCount } from "@tamarisk/domain";
import { readCensusCounties } from "@tamarisk/reference-data";
import { Command } from "commander";
import { decimalNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

interface ShrinkageOptions {
  readonly mildDownTo: number;
  readonly moderateDownTo: number;
  readonly data?: string;
  readonly json?: true;
}

/** `tamarisk shrinkage`: how many counties shrank between two censuses, by class. */
export function shrinkageCommand(terminal: Terminal): Command {
  return new Command("shrinkage")
    .description("Count counties by how their population changed between the censuses of 2010 and 2020.")
    .option(
      "--mild-down-to <percent>",
      "largest loss that is still mild",
      decimalNumber(-100, 0),
      defaultSeverityLimits.mildDownTo,
    )
    .option(
      "--moderate-down-to <percent>",
      "largest loss that is still moderate",
      decimalNumber(-100, 0),
      defaultSeverityLimits.moderateDownTo,
    )
    .option("--data <folder>", "another folder of reference data")
    .option("--json", "one JSON document on standard output")
    .action((options: ShrinkageOptions) => {
      const counties = readCensusCounties(options.data);
      const limits = severityLimits(options);
      const count = countShrinkage(counties.rows, limits);
      if (options.json)
        terminal.out(
          `${JSON.stringify({ ...count, limits, source: counties.source, licence: counties.licence }, null, 2)}\n`,
        );
      else terminal.out(report(count, limits, counties.source));
    });
}

function severityLimits({ mildDownTo, moderateDownTo }: ShrinkageOptions): SeverityLimits {
  const limits = SeverityLimits.safeParse({ ...defaultSeverityLimits, mildDownTo, moderateDownTo });
  if (limits.success) return limits.data;
  throw new RangeError(`found the limits ${mildDownTo} and ${moderateDownTo}; ${limits.error.issues[0]?.message}`);
}

function report(count: ShrinkageCount, limits: SeverityLimits, source: string): string {
  const meanings = {
    severe: `below ${limits.moderateDownTo} %`,
    moderate: `${limits.mildDownTo} to ${limits.moderateDownTo} %`,
    mild: `0 to ${limits.mildDownTo} %`,
    unchanged: "0.00 %",
    grew: "above 0 %",
  };
  const classes = (["severe", "moderate", "mild", "unchanged", "grew"] as const).map((name) => [
    name,
    meanings[name],
    String(count.byClass[name]),
  ]);
  const table = textTable(
    [
      { title: "class", align: "left" },
      { title: "change 2010–2020", align: "left" },
      { title: "counties", align: "right" },
    ],
    classes,
  );
  const leftOut = count.leftOut.map((reason) =>
    reason.kind === "flagged"
      ? `${reason.places} flagged ${reason.flags.join(" and ")}`
      : `${reason.places} without a count in both years`,
  );
  const leftOutTotal = count.leftOut.reduce((sum, reason) => sum + reason.places, 0);
  return `${count.shrank} of ${count.compared} comparable counties lost people between 2010 and 2020.\n\n${table}\nLeft out: ${leftOutTotal} (${leftOut.join(", ")}).\nSource: ${source}\n`;
}
