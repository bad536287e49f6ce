import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

if (["migrate", "db"].includes(process.argv[2] ?? "")) {
  throw new Error(
    `\`prisma ${process.argv[2]}\` needs Prisma's native schema engine, which this project does not use.
  Write a migration:  pnpm --filter @tamarisk/db author-migration NAME
  Check for drift:    pnpm --filter @tamarisk/db drift
  Apply migrations:   start the API server; it applies them before it answers.`,
  );
}

// Prisma downloads the native engine from its own host, which many offices cannot reach. `generate`, `validate` and
// `format` do not run it: they only ask that the named file exists, so any file will do (seen with prisma 7.10.0).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(import.meta.url);
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
