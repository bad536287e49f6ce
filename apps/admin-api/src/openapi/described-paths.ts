import { type ProcedureMeta, rolesThatMay } from "@tamarisk/api";
import { fieldWords } from "./field-words.ts";
import { refusalsOf } from "./refusals.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, object>>;
}

interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, object>>;
}

interface Router {
  readonly _def: { readonly procedures: object };
}

/**
 * The paths as they are made from the procedures, with what those do not say: who may, what the fields mean, and the
 * refusals as they are sent.
 *
 * @param prefix - Before each operation's id, where two routers have procedures of the same name.
 */
export function describedPaths(paths: object, router: Router, prefix: string): Record<string, object> {
  const metas = metasOf(router);
  return Object.fromEntries(
    Object.entries(paths as Record<string, Record<string, Operation>>).map(([path, operations]) => [
      path,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [
          method,
          described(operation, method, metas.get(operation.operationId)!, prefix),
        ]),
      ),
    ]),
  );
}

function metasOf(router: Router): Map<string, ProcedureMeta & { readonly type: string }> {
  const procedures = router._def.procedures as Record<string, { _def: { type: string; meta: ProcedureMeta } }>;
  return new Map(
    Object.entries(procedures).map(([name, { _def }]) => [
      name.replaceAll(".", "-"),
      { ..._def.meta, type: _def.type },
    ]),
  );
}

function described(operation: Operation, method: string, meta: ProcedureMeta & { type: string }, prefix: string) {
  const { operationId, parameters, requestBody, responses, security } = operation;
  const isProtected = security !== undefined;
  const asked = {
    ...{ isProtected, isChange: meta.type === "mutation", hasBody: requestBody !== undefined },
    takesInput: (parameters ?? []).length > 0 || requestBody !== undefined,
  };
  const description = whoMay(meta, isProtected);
  return {
    ...operation,
    operationId: prefix + operationId,
    tags: [prefix === "" ? operationId.split("-")[0]! : "administration"],
    ...(description !== "" && { description }),
    security: security ?? [],
    ...(parameters && { parameters: parameters.map((one) => ({ ...one, ...wordsOf(one.name) })) }),
    ...(requestBody && { requestBody: withWords(requestBody) }),
    responses: { 200: { ...responses[200], description: "Done, with what was asked for" }, ...refusalsOf(asked) },
    ...(method === "delete" && { "x-fields": "in the question, not in a body" }),
  };
}

function whoMay({ action, noun }: ProcedureMeta, isProtected: boolean): string {
  if (!isProtected) return "Anybody, signed in or not.";
  if (action === "transition" && noun === "plan") return "Which step a role may take depends on the step.";
  const roles = rolesThatMay(action, noun);
  return roles.length === 0 ? "Anybody signed in." : `Roles: ${roles.join(", ")}.`;
}

function wordsOf(name: string): { description?: string } {
  return Object.hasOwn(fieldWords, name) ? { description: fieldWords[name]! } : {};
}

function withWords(body: NonNullable<Operation["requestBody"]>): object {
  const { schema } = body.content["application/json"];
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, { ...wordsOf(name), ...property }]),
  );
  return { ...body, content: { "application/json": { schema: { ...schema, properties } } } };
}
