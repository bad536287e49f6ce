import { rmSync } from "node:fs";
import { join } from "node:path";
import { countReport, sumCounts } from "./count-report.mjs";
import { logFile } from "./log-file.mjs";
import { reportFailures } from "./report-failures.mjs";
import { turbo } from "./turbo.mjs";
import { workspaces } from "./workspaces.mjs";

/** Every package's unit tests; turbo restores the report of a package in which nothing has changed. */
export const unitTests = {
  id: "unit",
  name: "unit tests",
  async run() {
    const reports = workspaces()
      .filter(({ manifest }) => manifest.scripts?.test)
      .map(({ folder }) => join(folder, "reports/unit.json"));
    for (const report of reports) rmSync(report, { force: true });
    const result = await turbo(["run", "test", "--continue=dependencies-successful"], logFile("unit"));
    const failures = reports.flatMap(reportFailures);
    return {
      ...result,
      output: failures.length > 0 ? failures.join("\n") : result.output,
      counts: sumCounts(reports.map(countReport)),
    };
  },
};
