import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { DECIDED_OUTCOMES, DECIDED_YEAR, findingsOf } from "./findings/findings.ts";
import { findingsFutures } from "./findings/findings-futures.ts";
import { findingsPage } from "./findings/findings-page.ts";
import { findingsPicture } from "./findings/findings-picture.ts";
import { screenFigures } from "./findings/screen-figures.ts";
import { wholeNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";
import { writeWholeFile } from "./write-whole-file.ts";

interface FindingsOptions {
  readonly futures: number;
  readonly trajectories: number;
  readonly seed: number;
  readonly docs: string;
}

/** `tamarisk findings`: what the storylines do to Jinchang, and which claims of the thesis appear, as pages. */
export function findingsCommand(terminal: Terminal): Command {
  return new Command("findings")
    .description("Write the findings for Jinchang, in English and Chinese, with their picture.")
    .option("--futures <n>", "how many futures", wholeNumber(100, 20_000), 10_000)
    .option("--trajectories <n>", "of the screening of all figures", wholeNumber(2, 200), 30)
    .option("--seed <n>", "the same seed gives the same numbers", wholeNumber(0, 4_294_967_295), 2035)
    .option("--docs <folder>", "where to write", "docs")
    .action(async ({ futures: count, trajectories, seed, docs }: FindingsOptions) => {
      const started = performance.now();
      const futures = findingsFutures(count, seed, (done) => terminal.err(`\r${done} of ${count} futures`));
      terminal.err("\nscreening all figures\n");
      const screening = screenFigures(DECIDED_OUTCOMES, DECIDED_YEAR, { trajectories, seed });
      const findings = findingsOf(futures, screening);
      const cost = {
        seconds: (performance.now() - started) / 1000,
        gigabytes: process.resourceUsage().maxRSS / 2 ** 20,
      };
      mkdirSync(join(docs, "images"), { recursive: true });
      const files = {
        "findings-jinchang.md": findingsPage(findings, cost, "en"),
        "findings-jinchang.zh.md": findingsPage(findings, cost, "zh"),
        "images/findings-jinchang.svg": findingsPicture(futures, "en"),
        "images/findings-jinchang.zh.svg": findingsPicture(futures, "zh"),
      };
      for (const [file, text] of Object.entries(files)) {
        await writeWholeFile(join(docs, file), [text]);
        terminal.out(`${join(docs, file)}\n`);
      }
      for (const { claim, holds, counted, verdict } of findings.claims) {
        terminal.err(`${claim.id} ${verdict}, ${holds} of ${counted} futures\n`);
      }
    });
}
