#!/usr/bin/env node
// Does the database that the migrations build equal the schema that the code is generated from?
import { schemaDifference } from "./schema-difference.mjs";

const { differs, summary } = await schemaDifference().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(summary);
if (differs) {
  console.error(
    "\nprisma/schema.prisma says more than prisma/migrations builds (see above).\n" +
      "If the schema is right, write the missing step:  pnpm --filter @tamarisk/db author-migration NAME\n" +
      "If a migration was edited after it was written, put it back and write a new one instead.",
  );
}
process.exit(differs ? 1 : 0);
