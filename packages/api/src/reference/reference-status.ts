import { listReferenceLoads } from "@tamarisk/db";
import { LocalizedText } from "@tamarisk/domain";
import { checkDataFolder, readManifest } from "@tamarisk/reference-data";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { manifestHash, wholeManifest } from "./load-reference.ts";

/** The reference data, file by file: what is shipped, and what of it the database holds. */
const ReferenceStatus = z.object({
  loadedAt: z.date().nullable(),
  manifestHash: z.string(),
  files: z.array(
    z.object({
      file: z.string(),
      title: LocalizedText,
      source: z.string(),
      licence: z.string(),
      confidence: z.string(),
      sha256: z.string(),
      rows: z.int().nullable(),
      /** Whether the database holds this very state of the file. */
      isLoaded: z.boolean(),
      contradicted: z.array(z.string()),
    }),
  ),
  problems: z.array(z.string()),
});

/** Which reference files are loaded, since when, and what is wrong with them. */
export const referenceStatus = forMember(
  "administer",
  "reference",
  documented("/admin/reference-data", "State of the reference data"),
)
  .output(ReferenceStatus)
  .query(async ({ ctx }) => {
    const loads = new Map((await listReferenceLoads(ctx.database)).map((load) => [load.file, load]));
    const manifest = readManifest();
    return {
      loadedAt: loads.get(wholeManifest)?.loadedAt ?? null,
      manifestHash: manifestHash(manifest),
      files: manifest.files.map(({ file, title, source, licence, confidence, sha256, rows, contradicted }) => {
        const isLoaded = loads.get(file)?.sha256 === sha256;
        return { file, title, source, licence, confidence, sha256, rows, isLoaded, contradicted };
      }),
      problems: checkDataFolder().map((problem) => problem.message),
    };
  });
