import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The folder of PostgreSQL's server programs; undefined when none is installed. */
export function findPostgres() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...debianFolders(), ...pgConfigFolder()];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => existsSync(join(folder, program))));
}

/** Debian keeps the server programs off the PATH, one folder per major version; the newest first. */
function debianFolders() {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return [];
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(base, version, "bin"));
}

function pgConfigFolder() {
  try {
    return [execFileSync("pg_config", ["--bindir"], { stdio: "pipe" }).toString().trim()];
  } catch {
    return [];
  }
}
