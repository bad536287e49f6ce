import { join } from "node:path";
import { logFile } from "./log-file.mjs";
import { root } from "./root.mjs";
import { runCommand } from "./run-command.mjs";
import { tool } from "./tool.mjs";
import { turbo } from "./turbo.mjs";

/** The checks that read the code without running it. Each counts as one test, passed or failed. */
export const staticChecks = [
  {
    id: "format",
    name: "format and lint",
    run: () =>
      check(
        runCommand([...tool("@biomejs/biome"), "ci", "--colors=off", "--error-on-warnings", "."], {
          log: logFile("format"),
        }),
      ),
  },
  {
    id: "types",
    name: "build and types",
    run: () => check(turbo(["run", "build", "typecheck", "--continue=dependencies-successful"], logFile("types"))),
  },
  {
    id: "lint",
    name: "typed lint",
    needs: "types",
    run: () => check(runCommand([...tool("oxlint"), "--type-aware", "--deny-warnings"], { log: logFile("lint") })),
  },
  {
    id: "boundaries",
    name: "package boundaries",
    run: async () => {
      const arrows = [process.execPath, join(root, "tooling/tasks/src/check-arrows.mjs")];
      const declared = await runCommand(arrows, { log: logFile("arrows") });
      const imported = await turbo(["boundaries"], logFile("boundaries"));
      return check({
        ...imported,
        code: declared.code || imported.code,
        output: declared.output + imported.output,
        seconds: declared.seconds + imported.seconds,
      });
    },
  },
  {
    id: "drift",
    name: "migration drift",
    run: () =>
      check(
        runCommand([process.execPath, "tools/drift.mjs"], { log: logFile("drift"), cwd: join(root, "packages/db") }),
      ),
  },
];

async function check(command) {
  const result = await command;
  const passed = result.code === 0 ? 1 : 0;
  return { ...result, counts: { passed, failed: 1 - passed, skipped: 0 } };
}
