#!/usr/bin/env node
// Writes the step from the present migrations to the schema as SQL, to be read and corrected before it is committed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { migrationsFolder, schemaDifference } from "./schema-difference.mjs";

const { positionals } = parseArgs({ allowPositionals: true });
const [name] = positionals;
if (positionals.length !== 1 || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    `A migration needs one name in lower case with underscores, such as add_gate_condition; got: ${positionals.join(" ") || "nothing"}`,
  );
  process.exit(1);
}

const lockfile = join(migrationsFolder, "migration_lock.toml");
mkdirSync(migrationsFolder, { recursive: true });
writeFileSync(lockfile, 'provider = "postgresql"\n');

const { differs, summary, script } = await schemaDifference().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
if (!differs) {
  console.log("No difference detected: the migrations already build what prisma/schema.prisma says. Nothing written.");
  process.exit(0);
}

const sql = await script();
const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const file = join(migrationsFolder, `${stamp}_${name}`, "migration.sql");
mkdirSync(join(file, ".."));
writeFileSync(file, sql);
console.log(summary);
console.log(`\nWrote ${relative(process.cwd(), file)}. Read it: renames arrive as a drop and an add, and lose data.`);
process.exit(0);
