import { dirname } from "node:path";
import { type Model, readModel } from "@tamarisk/system-dynamics";
import { modelFiles } from "./model-files.ts";
import { modelText } from "./model-text.ts";

/**
 * A model from its file. Side files it names are looked up from the folder it is in.
 *
 * @throws {ModelError} If it is not a model, with every problem found on the way.
 * @throws {RangeError} If the file itself cannot be read.
 */
export async function openModel(path: string): Promise<Model> {
  return readModel({ name: path, text: await modelText(path) }, { files: modelFiles(dirname(path)) });
}
