import type { LocalizedText } from "@tamarisk/domain";
import type { ManifestEntry } from "./manifest.ts";

/** Where the content of a file comes from; shown beside the figures. */
export type FileOrigin = {
  readonly file: string;
  readonly title: LocalizedText;
  readonly source: string;
  readonly licence: string;
};

/** The rows of one CSV file. */
export type ReferenceTable<Row> = FileOrigin & { readonly rows: readonly Row[] };

/** The content of one JSON file. */
export type ReferenceDocument<Content> = FileOrigin & { readonly content: Content };

export function originOf({ file, title, source, licence }: ManifestEntry): FileOrigin {
  return { file, title, source, licence };
}
