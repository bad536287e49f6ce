import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaEngine } from "./schema-engine.mjs";

const prismaFolder = join(dirname(fileURLToPath(import.meta.url)), "../prisma");
const schemaPath = join(prismaFolder, "schema.prisma");
export const migrationsFolder = join(prismaFolder, "migrations");

/**
 * What `schema.prisma` says that the migrations, applied in order to an empty database, do not.
 *
 * @returns `differs`, the difference in words (`summary`), and a function that gives the SQL to close it (`script`).
 * @throws {Error} When a migration does not run or the schema does not parse, and when the engine gives an answer that
 *   contradicts its own exit code.
 */
export async function schemaDifference() {
  const engine = await schemaEngine();
  const { exitCode, stdout: summary } = await engine.diff(comparison({ script: false }));
  const saysEqual = summary?.includes("No difference detected") ?? false;
  if (exitCode !== (saysEqual ? 0 : 2)) {
    throw new Error(`Prisma's schema engine answered exit code ${exitCode} with the words: ${summary ?? "(none)"}`);
  }
  const script = async () => (await engine.diff(comparison({ script: true }))).stdout;
  return { differs: !saysEqual, summary: summary.trim(), script };
}

function comparison({ script }) {
  return {
    from: { tag: "migrations", ...migrationList() },
    to: { tag: "schemaDatamodel", files: [{ path: schemaPath, content: readFileSync(schemaPath, "utf8") }] },
    script,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  };
}

function migrationList() {
  const names = readdirSync(migrationsFolder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({ path: name, migrationFile: migrationFile(name) })),
  };
}

function migrationFile(name) {
  const file = join(migrationsFolder, name, "migration.sql");
  if (!existsSync(file)) throw new Error(`${file} is missing: put it back, or remove its empty folder.`);
  return { path: "migration.sql", content: { tag: "ok", value: readFileSync(file, "utf8") } };
}
