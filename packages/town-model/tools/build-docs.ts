import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jinchang } from "../src/towns/jinchang.ts";
import { modulePictures } from "./docs/module-pictures.ts";
import { moduleIds, townDocumentation } from "./docs/town-documentation.ts";

/**
 * Writes docs/model: a page per module with its equations, figures and a causal diagram, in English and Chinese. Run with
 * `pnpm --filter @tamarisk/town-model build:docs` after equations, figures or names have changed.
 */
const folder = fileURLToPath(new URL("../../../docs/model/", import.meta.url));
const documentation = townDocumentation(jinchang);
const picture = modulePictures(documentation, jinchang);
const files = (["en", "zh"] as const).flatMap((language) => [
  ...(["README", ...moduleIds] as const).map((name) => ({
    path: `${language}/${name}.md`,
    text: documentation.page(name, language),
  })),
  ...moduleIds.map((id) => ({ path: `pictures/${id}.${language}.svg`, text: picture(id, language) })),
]);

rmSync(folder, { recursive: true, force: true });
for (const part of ["en", "zh", "pictures"]) mkdirSync(`${folder}${part}`, { recursive: true });
for (const { path, text } of files) writeFileSync(`${folder}${path}`, text);
