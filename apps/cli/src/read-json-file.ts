import { readFile, stat } from "node:fs/promises";
import { decodeText } from "@tamarisk/sheets";
import type { z } from "zod";
import { cannotOpen } from "./cannot-open.ts";

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A JSON file as what it is meant to be.
 *
 * @param noun - What the file should be, for messages: "an uncertainty space".
 * @throws {RangeError} If it cannot be read, is no JSON (with line and column), or does not fit (with every place that is
 *   wrong, such as `uncertainties[2].distribution.high`).
 *
 * @example
 * await readJsonFile("u.json", UncertaintySpace, "an uncertainty space");
 */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  noun: string,
): Promise<z.infer<Schema>> {
  return checkedJson(path, parsedJson(path, await textOf(path)), schema, noun);
}

/** What was read from a file as what it is meant to be; @throws {RangeError} as `readJsonFile`. */
export function checkedJson<Schema extends z.ZodType>(
  path: string,
  read: unknown,
  schema: Schema,
  noun: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(read);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${placeText(issue.path)}: ${inPlainWords(issue.message)}`);
  throw new RangeError(`${path} is not ${noun}:\n${problems.join("\n")}`);
}

function inPlainWords(message: string): string {
  return message.replace(/^Invalid input: (expected .*), received undefined$/u, "missing; $1");
}

async function textOf(path: string): Promise<string> {
  const { size } = await stat(path).catch(cannotOpen(path));
  if (size > MOST_BYTES) throw new RangeError(`${path} has ${size} bytes; at most ${MOST_BYTES} are read`);
  const bytes = await readFile(path).catch(cannotOpen(path));
  try {
    return decodeText(bytes).replace(/^\uFEFF/u, "");
  } catch (error) {
    throw new RangeError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function parsedJson(path: string, text: string): unknown {
  const { value, mistake } = parsing(text);
  if (mistake === null) return value;
  const before = text.slice(0, validLength(text, mistake)).split("\n");
  throw new RangeError(`${path}:${before.length}:${before.at(-1)!.length + 1}: not JSON: ${mistake}`);
}

function parsing(text: string): { readonly value?: unknown; readonly mistake: string | null } {
  try {
    return { value: JSON.parse(text), mistake: null };
  } catch (error) {
    return { mistake: (error as Error).message };
  }
}

/** What Node says of text that was right as far as it went. */
const endedEarly = /end of JSON|Unterminated|No number after|Exponent part|Unicode escape/u;

/** How far the text could have gone on to be JSON. Node names that place only now and then; else it is searched for. */
function validLength(text: string, whole: string): number {
  const position = /position (\d+)/u.exec(whole)?.[1];
  if (position !== undefined) return Number(position);
  if (endedEarly.test(whole)) return text.length;
  let [valid, broken] = [0, text.length + 1];
  while (broken - valid > 1) {
    const length = Math.floor((valid + broken) / 2);
    const { mistake } = parsing(text.slice(0, length));
    if (mistake === null || endedEarly.test(mistake)) valid = length;
    else broken = length;
  }
  return valid;
}

/** `uncertainties[2].distribution.high`, counted from 0 as in JSON Pointer and JavaScript. */
function placeText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return text === "" ? "the file" : text.replace(/^\./u, "");
}
