import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { aptInstall, canAptInstall } from "./apt-install.mjs";
import { countReport, sumCounts } from "./count-report.mjs";
import { findPostgres } from "./find-postgres.mjs";
import { logFile } from "./log-file.mjs";
import { reportFailures } from "./report-failures.mjs";
import { runCommand } from "./run-command.mjs";
import { startPostgres } from "./start-postgres.mjs";
import { tool } from "./tool.mjs";
import { workspaces } from "./workspaces.mjs";

const packages = () => workspaces().filter(({ manifest }) => manifest.scripts?.["test:integration"]);

/** The integration tests, each package against an embedded database of its own. */
export const embeddedTests = {
  id: "integration",
  name: "integration, embedded",
  needs: "types",
  run: () => testPackages("integration-embedded", () => undefined),
};

/** The same tests against a real PostgreSQL server, which this step starts and stops. */
export const postgresTests = {
  id: "integration",
  name: "integration, PostgreSQL",
  needs: "types",
  async run(previous) {
    const programs = findPostgres() ?? (await installPostgres());
    if (!programs) return skipAll(previous);

    const databaseOf = ({ folder }) => `tamarisk_${basename(folder).replaceAll("-", "_")}`;
    const server = await startPostgres(programs, packages().map(databaseOf));
    try {
      const result = await testPackages("integration-postgres", (one) => server.url[databaseOf(one)]);
      return { ...result, note: server.version };
    } finally {
      await server.stop();
    }
  },
};

async function testPackages(name, databaseUrl) {
  const results = [];
  for (const one of packages()) results.push(await testPackage(one, name, databaseUrl(one)));
  return {
    code: results.some(({ code }) => code !== 0) ? 1 : 0,
    output: results.flatMap(({ report }) => reportFailures(report)).join("\n"),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
    peakMemory: results.every(({ peakMemory }) => peakMemory === undefined)
      ? undefined
      : Math.max(...results.map(({ peakMemory }) => peakMemory ?? 0)),
    counts: sumCounts(results.map(({ report }) => countReport(report))),
  };
}

async function testPackage({ folder }, name, databaseUrl) {
  const report = join(folder, `reports/${name}.json`);
  rmSync(report, { force: true });
  const { DATABASE_URL, TEST_DATABASE_URL, ...env } = process.env;
  if (databaseUrl) env.TEST_DATABASE_URL = databaseUrl;
  const result = await runCommand([...tool("vitest", folder), "run", "--config", "vitest.integration.config.ts"], {
    cwd: folder,
    env: { ...env, VITEST_REPORT: report },
    log: logFile(`${name}-${basename(folder)}`),
  });
  return { ...result, report };
}

async function installPostgres() {
  if (!canAptInstall()) return undefined;
  await aptInstall(["postgresql"], logFile("install-postgresql"));
  return findPostgres();
}

/** Without a server, every test that ran against the embedded database counts as skipped here. */
function skipAll(previous) {
  const embedded = previous.find(({ name }) => name === embeddedTests.name).counts;
  return {
    code: 0,
    seconds: 0,
    counts: { passed: 0, failed: 0, skipped: embedded.passed + embedded.failed + embedded.skipped },
    note: "skipped: no PostgreSQL found (looked for initdb and postgres on the PATH and in /usr/lib/postgresql). Install PostgreSQL 15 or newer and run again",
  };
}
