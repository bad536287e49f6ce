import { LocalizedText } from "@tamarisk/domain";
import { readManifest } from "@tamarisk/reference-data";
import { z } from "zod";
import { forAnyone } from "../trpc/base.ts";
import { documentedForAll } from "../trpc/documented.ts";

/** One file of the reference data, and where it comes from. `rows` is `null` for documents. */
const TownSource = z.object({
  file: z.string(),
  title: LocalizedText,
  source: z.string(),
  licence: z.string(),
  confidence: z.string(),
  rows: z.int().nullable(),
});

/** Every file of the reference data with its source and licence, as the manifest has it. */
export const townSources = forAnyone("read", "town", documentedForAll("/sources", "Sources of the reference data"))
  .output(z.array(TownSource))
  .query(() =>
    readManifest().files.map(({ file, title, source, licence, confidence, rows }) => {
      return { file, title, source, licence, confidence, rows };
    }),
  );
