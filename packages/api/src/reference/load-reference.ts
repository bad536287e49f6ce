import { createHash } from "node:crypto";
import {
  type Database,
  isReferenceLoaded,
  loadAgeStructures,
  loadIndicators,
  loadTowns,
  recordReferenceLoad,
} from "@tamarisk/db";
import { checkDataFolder, type DataProblem, type Manifest, readManifest } from "@tamarisk/reference-data";
import { agesFromReference } from "./ages-from-reference.ts";
import { indicatorsFromReference } from "./indicators-from-reference.ts";
import { townsFromReference } from "./towns-from-reference.ts";

/** The data folder cannot be used; says everything that is wrong with it, so that it can be mended in one go. */
export class ReferenceRefused extends Error {
  override readonly name = "ReferenceRefused";

  constructor(readonly problems: readonly DataProblem[]) {
    const many = `The reference data cannot be used; found ${problems.length} problem(s):`;
    super([many, ...problems.map((problem) => `  ${problem.message}`)].join("\n"));
  }
}

/** Raise it when the same files shall give other rows, so that databases loaded before are loaded again. */
const loaderVersion = 2;

/** Under this name the database notes which state of all files together it holds. */
export const wholeManifest = "manifest.json";

export interface LoadedReference {
  readonly kind: "loaded" | "unchanged";
  readonly files: number;
}

/**
 * Bring the reference data in the database to the state of the data folder, in one transaction; do nothing when it is
 * there already.
 *
 * @param folder - The shipped folder unless another is given.
 * @throws {ReferenceRefused} With every problem of the folder, before anything is written.
 */
export async function loadReference(database: Database, folder?: string): Promise<LoadedReference> {
  const problems = checkDataFolder(folder);
  if (problems.length > 0) throw new ReferenceRefused(problems);
  const manifest = readManifest(folder);
  const files = manifest.files.length;
  const sha256 = manifestHash(manifest);
  if (await isReferenceLoaded(database, wholeManifest, sha256)) return { kind: "unchanged", files };
  const towns = townsFromReference(folder);
  const ages = agesFromReference(folder);
  const indicators = indicatorsFromReference(folder);
  await database.transaction(async (tx) => {
    await loadTowns(tx, towns);
    await loadAgeStructures(tx, ages);
    await loadIndicators(tx, indicators);
    for (const entry of manifest.files) {
      await recordReferenceLoad(tx, { file: entry.file, sha256: entry.sha256, rows: entry.rows ?? 0 });
    }
    await recordReferenceLoad(tx, { file: wholeManifest, sha256, rows: towns.length });
  });
  return { kind: "loaded", files };
}

/** One hash for all files and the way they are loaded. */
export function manifestHash(manifest: Manifest): string {
  const states = manifest.files.map(({ file, sha256 }) => `${file} ${sha256}`);
  return createHash("sha256")
    .update([`loader ${loaderVersion}`, ...states].join("\n"))
    .digest("hex");
}
