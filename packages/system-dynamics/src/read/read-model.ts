import type { Model } from "../model/model.ts";
import type { ModelFiles } from "./model-files.ts";
import { readVensim } from "./vensim/read-vensim.ts";
import { readXmile } from "./xmile/read-xmile.ts";

/** A model file: what it is called, and its content. */
export interface ModelText {
  readonly name: string;
  readonly text: string;
}

/**
 * Read a model file in whichever language it is written: Vensim for `.mdl`, XMILE for `.xmile`, `.stmx`, `.itmx` and
 * `.xml`; a file of any other name is XMILE when it begins as XML does.
 *
 * @param options.files - How to reach side files that a Vensim model names.
 * @throws {ModelError} With every problem found, each with file, line and column.
 *
 * @example
 * const model = await readModel({ name: "town.stmx", text: await readFile("town.stmx", "utf8") });
 */
export async function readModel(
  { name, text }: ModelText,
  { files }: { readonly files?: ModelFiles } = {},
): Promise<Model> {
  if (isXmile(name, text)) return readXmile(text, { file: name });
  return readVensim(text, { file: name, ...(files && { files }) });
}

const XMILE_NAME = /\.(xmile|stmx|itmx|xml)$/iu;

function isXmile(name: string, text: string): boolean {
  if (/\.mdl$/iu.test(name)) return false;
  return XMILE_NAME.test(name) || /^\ufeff?\s*</u.test(text.slice(0, 1_000));
}
