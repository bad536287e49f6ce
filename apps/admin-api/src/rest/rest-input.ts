import { ProblemError } from "@tamarisk/api";
import type { InputIssue } from "@tamarisk/domain";
import { queryFields } from "./query-fields.ts";
import type { RestOperation } from "./rest-operations.ts";

/**
 * What a request says, from its address, and from its question or its body: a body is taken as it is, and nothing in it is
 * turned into something else.
 *
 * @returns `undefined` for a request that takes no input.
 * @throws {ProblemError} When the body is too large or no JSON object, or names a field that does not exist.
 */
export async function restInput(
  request: Request,
  operation: RestOperation,
  inPath: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { fields, takesInput, method } = operation;
  const given =
    method === "POST" || method === "PUT"
      ? await readObject(request)
      : queryFields(new URL(request.url).searchParams, fields);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  if (unknown.length > 0)
    throw unknownFields(
      unknown,
      Object.keys(fields).filter((name) => !(name in inPath)),
    );
  return takesInput ? { ...given, ...inPath } : undefined;
}

async function readObject(request: Request): Promise<object> {
  const text = await request.text();
  if (text === "" && request.headers.get("origin") === null) return {};
  if (!/^application\/json\b/iu.test(request.headers.get("content-type") ?? "")) {
    throw unreadable("the body is not sent as JSON; send the header content-type: application/json");
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw unreadable(`the body is not readable JSON: ${error instanceof Error ? error.message : "no reason given"}`);
  }
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw unreadable("the body is not an object; send the fields in braces, { … }");
}

function unreadable(message: string): ProblemError {
  return new ProblemError({ kind: "invalid-input", issues: [{ path: [], code: "unreadable", message }] });
}

/** A field that is written wrongly would be passed over in silence, and its absence taken for a choice. */
function unknownFields(found: readonly string[], known: readonly string[]): ProblemError {
  const names = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
  const issues: InputIssue[] = found.slice(0, 20).map((name) => ({
    path: [name.slice(0, 80)],
    code: "unrecognized_keys",
    message: `this request has no such field; ${names}`,
  }));
  return new ProblemError({ kind: "invalid-input", issues });
}
