import type { EnsembleDesign, FailedRun } from "@tamarisk/scenario-engine";
import type { Terminal } from "../terminal.ts";
import { failuresPath } from "./result-files.ts";

const failuresShown = 5;

/** What is said while an ensemble is computed, and at the end of the runs that failed. */
export function progressReport({ scenarioCount, policies }: EnsembleDesign, terminal: Terminal) {
  let done = 0;
  let shownPercent = -1;
  let failed = 0;
  const first: FailedRun[] = [];
  return {
    took(scenarios: number, failures: readonly FailedRun[]) {
      done += scenarios;
      failed += failures.length;
      first.push(...failures.slice(0, failuresShown - first.length));
      const percent = Math.floor((100 * done) / scenarioCount);
      if (percent > shownPercent) terminal.err(`\r${done} of ${scenarioCount} scenarios`);
      shownPercent = percent;
    },
    /** So that what is said next stands on a line of its own. */
    breakOff() {
      if (done > 0) terminal.err("\n");
    },
    end(output: string) {
      terminal.err("\n");
      if (failed === 0) return;
      terminal.err(
        `${failed} of ${scenarioCount * policies.length} runs failed; ${failuresPath(output)} lists them:\n`,
      );
      for (const { scenario, policyId, message } of first) {
        terminal.err(`  scenario ${scenario}, policy ${policyId}: ${message}\n`);
      }
      if (failed > first.length) terminal.err("  …\n");
    },
  };
}
