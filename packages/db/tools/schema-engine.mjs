import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { inMemoryPostgres } from "./in-memory-postgres.mjs";

/**
 * Prisma's schema engine, from its WebAssembly build on npm, with an in-memory PostgreSQL as its database. It compares
 * schemas and migrations; it never sees real data.
 *
 * @throws {Error} With the engine's own words when it stops half-way; a crashed engine otherwise ends in silence.
 */
export async function schemaEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      throw new Error(`Prisma's schema engine stopped: ${message}`);
    },
  };
  const file = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(
    /\.js$/,
    ".wasm",
  );
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(inMemoryPostgres()),
  );
}
