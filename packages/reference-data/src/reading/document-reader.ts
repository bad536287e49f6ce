import type { z } from "zod";
import { manifestEntry, requireUnchanged } from "./manifest.ts";
import { type FolderReader, oncePerFolder } from "./once-per-folder.ts";
import { readJson } from "./read-json.ts";
import { originOf, type ReferenceDocument } from "./reference-table.ts";

/**
 * Makes the reader of one JSON file. The schema may depend on the folder, because texts are translated from a file beside
 * it.
 *
 * @throws {ReferenceDataError} From the reader, with a sentence for each value or key that does not fit; then if the content
 *   is not the one in the manifest.
 */
export function documentReader<Schema extends z.ZodType>(
  file: string,
  schemaFor: (folder: string) => Schema,
): FolderReader<ReferenceDocument<z.output<Schema>>> {
  return oncePerFolder((folder) => {
    const entry = manifestEntry(folder, file);
    const { content, sha256 } = readJson(folder, file, schemaFor(folder));
    requireUnchanged(entry, sha256);
    return { ...originOf(entry), content };
  });
}
