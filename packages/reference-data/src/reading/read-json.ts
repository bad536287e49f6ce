import type { z } from "zod";
import { type FileText, readText } from "./read-text.ts";
import { type DataProblem, problemIn, ReferenceDataError, restoreFile } from "./reference-data-error.ts";

type ParsedJson<Content> = { readonly content: Content; readonly sha256: string };

/**
 * Parses a JSON file and checks it against its schema.
 *
 * @throws {ReferenceDataError} With the line of a syntax error, or with the path, the found value and the expectation of
 *   each value that does not fit.
 */
export function readJson<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): ParsedJson<z.output<Schema>> {
  const source = readText(folder, file);
  const json = parseJson(file, source);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { content: parsed.data, sha256: source.sha256 };
  throw new ReferenceDataError(parsed.error.issues.flatMap((issue) => problemsOf(file, json, issue, [])));
}

function parseJson(file: string, { text }: FileText): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = (cause as Error).message;
    const offset = /position (\d+)/.exec(message)?.[1];
    const line = text.slice(0, offset === undefined ? text.length : Number(offset)).split("\n").length;
    throw new ReferenceDataError([
      problemIn(file, `found broken JSON (${message})`, `correct line ${line} or ${restoreFile}`, { row: line }),
    ]);
  }
}

/** The alternatives of a union are opened, since "invalid input" alone helps nobody. */
function problemsOf(file: string, json: unknown, issue: z.core.$ZodIssue, parents: PropertyKey[]): DataProblem[] {
  const path = [...parents, ...issue.path];
  const closest = issue.code === "invalid_union" ? closestAlternative(issue.errors) : [];
  if (closest.length > 0) return closest.flatMap((inner) => problemsOf(file, json, inner, path));
  const what = `found ${describe(valueAt(json, path))}, ${expectation(issue)}`;
  return [problemIn(file, what, `correct the value or ${restoreFile}`, { column: pathText(path) })];
}

/** The alternative that got furthest: the one whose first problem lies deepest. */
function closestAlternative(alternatives: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  return alternatives.toSorted((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `whose ${issue.keys.map((key) => JSON.stringify(key)).join(", ")} is not a known key`;
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    default:
      return issue.message;
  }
}

function valueAt(json: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || typeof value !== "object" ? undefined : Reflect.get(value, key)),
    json,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === "object") return "an object";
  return JSON.stringify(value);
}

function pathText(path: PropertyKey[]): string {
  if (path.length === 0) return "at the top";
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`))
    .join("");
}
