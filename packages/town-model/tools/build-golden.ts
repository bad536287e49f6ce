/**
 * Keeps today's numbers of a few futures in test/fixtures/golden-futures.json, so that a change of the model that nobody
 * meant is seen: `pnpm build:golden`. Numbers that differ are kept only under a new version of the model, raised by hand in
 * src/town-model-version.ts, so that no cached result outlives the change.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { differences, type GoldenFutures, goldenFutures } from "../test/golden-futures.ts";

const file = new URL("../test/fixtures/golden-futures.json", import.meta.url);
const now = goldenFutures();
const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as GoldenFutures) : null;
const changed = kept ? differences(kept, now) : [];
if (kept && changed.length > 0 && kept.version === now.version) {
  console.error(`${changed.length} numbers differ under the same version ${now.version}, such as\n${changed[0]}`);
  console.error("if the change is meant, raise the version in src/town-model-version.ts and run this again");
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(now)}\n`);
  console.log(
    `kept ${Object.keys(now.futures).length} futures of version ${now.version}; ${changed.length} numbers differ`,
  );
}
