/**
 * Brings row counts and checksums in `data/manifest.json` up to date after a data file was changed on purpose:
 *
 *     node tools/refresh-manifest.mjs
 *
 * Titles, sources, licences and notes are written by hand in the manifest itself.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";

const data = new URL("../data/", import.meta.url);
const manifestUrl = new URL("manifest.json", data);
const manifest = JSON.parse(readFileSync(manifestUrl, "utf8"));

for (const entry of manifest.files) {
  const bytes = readFileSync(new URL(entry.file, data));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== entry.sha256) console.log(`${entry.file}: ${entry.sha256.slice(0, 12)} is now ${sha256.slice(0, 12)}`);
  entry.sha256 = sha256;
  if (entry.file.endsWith(".csv"))
    entry.rows = Papa.parse(bytes.toString("utf8"), { skipEmptyLines: true }).data.length - 1;
}
writeFileSync(manifestUrl, `${JSON.stringify(manifest, null, 1)}\n`);
