import { LocalizedText } from "@tamarisk/domain";
import { z } from "zod";
import { oncePerFolder } from "./once-per-folder.ts";
import { readJson } from "./read-json.ts";
import { problemIn, ReferenceDataError, restoreFile } from "./reference-data-error.ts";

export const ManifestEntry = z.strictObject({
  file: z.string().regex(/^[\w.-]+\.(csv|json|geojson)$/),
  title: LocalizedText,
  /** Data rows of a table, without its header; `null` for documents. */
  rows: z.int().positive().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  source: z.string().min(1),
  licence: z.string().min(1),
  /** How far the figures can be trusted, and what to mind. */
  confidence: z.string().min(1),
  /** Figures that a better source contradicts; shown with that mark or not at all. */
  contradicted: z.array(z.string()),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

/** What the data folder holds, with source, licence, size and checksum of each file. */
export const Manifest = z.strictObject({
  /** The three documents the knowledge files rest on, cited there as "document 000" to "document 002". */
  documents: z.array(z.strictObject({ id: z.string().regex(/^\d{3}$/), citation: z.string().min(1) })),
  files: z.array(ManifestEntry).min(1),
});
export type Manifest = z.infer<typeof Manifest>;

const manifestFile = "manifest.json";

/** The manifest of a data folder. */
export const readManifest = oncePerFolder((folder): Manifest => readJson(folder, manifestFile, Manifest).content);

/** @throws {ReferenceDataError} If the manifest does not know the file. */
export function manifestEntry(folder: string, file: string): ManifestEntry {
  const entry = readManifest(folder).files.find((candidate) => candidate.file === file);
  if (entry) return entry;
  throw new ReferenceDataError([problemIn(manifestFile, `found no entry for ${file}`, restoreFile)]);
}

/**
 * Refuses a file whose content is not the one the manifest names. Called after the content was parsed, because a bad cell
 * deserves the better message.
 */
export function requireUnchanged(entry: ManifestEntry, sha256: string): void {
  if (sha256 === entry.sha256) return;
  const what = `found content with checksum ${sha256.slice(0, 12)}…, expected ${entry.sha256.slice(0, 12)}…: the file was changed or cut off`;
  const remedy = `${restoreFile}, or, if the change is meant, run node tools/refresh-manifest.mjs in packages/reference-data`;
  throw new ReferenceDataError([problemIn(entry.file, what, remedy)]);
}
