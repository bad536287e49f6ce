import { adminRouter, planningRouter } from "@tamarisk/api";
import { z } from "zod";

/** One documented request: how it is addressed, which procedure answers it, and the fields it takes. */
export interface RestOperation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly space: "planning" | "admin";
  /** The procedure's path inside its router, step by step. */
  readonly procedure: readonly string[];
  readonly address: RegExp;
  readonly fields: Readonly<Record<string, z.core.$ZodType>>;
  /** Whether it asks for anything at all. */
  readonly takesInput: boolean;
}

type FoundOperation =
  | { readonly kind: "found"; readonly operation: RestOperation; readonly inPath: Readonly<Record<string, string>> }
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

/** All documented requests, those with fewer fields in their address first, so that a fixed word wins over a field. */
const operations: readonly RestOperation[] = Object.entries({ planning: planningRouter, admin: adminRouter })
  .flatMap(([space, router]) => operationsOf(space as RestOperation["space"], router._def.procedures))
  .sort((one, other) => fieldsIn(one.address) - fieldsIn(other.address));

/**
 * Which request a method and an address ask for.
 *
 * @param path - Below /api/v1, as it was sent.
 * @param spaces - The groups of procedures that are offered where it was asked.
 *
 * @example
 * operationFor("GET", "/projects/01a2/plan", ["planning"]); // { kind: "found", operation: …, inPath: { projectId: "01a2" } }
 */
export function operationFor(method: string, path: string, spaces: readonly RestOperation["space"][]): FoundOperation {
  const here = operations.filter(({ space, address }) => spaces.includes(space) && address.test(path));
  const asked = method === "HEAD" ? "GET" : method;
  const operation = here.find((one) => one.method === asked);
  if (operation) {
    const groups = operation.address.exec(path)?.groups ?? {};
    const inPath = Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decoded(text)]));
    return { kind: "found", operation, inPath };
  }
  if (here.length === 0) return { kind: "none" };
  return { kind: "other-method", allowed: [...new Set(here.map((one) => one.method))].sort() };
}

interface DocumentedProcedure {
  readonly _def: {
    readonly meta?: { readonly openapi?: { method: string; path: string } };
    readonly inputs: unknown[];
  };
}

function operationsOf(space: RestOperation["space"], procedures: object): RestOperation[] {
  return Object.entries(procedures as Record<string, DocumentedProcedure>).flatMap(([name, { _def }]) => {
    const { meta, inputs } = _def;
    if (!meta?.openapi) return [];
    const [input] = inputs;
    if (inputs.length > 1 || (input !== undefined && !(input instanceof z.ZodObject))) {
      throw new RangeError(`the input of ${name} is not one object; a documented request has named fields`);
    }
    return [
      {
        method: meta.openapi.method as RestOperation["method"],
        ...{ space, procedure: name.split("."), address: addressOf(meta.openapi.path) },
        ...{ fields: input?.shape ?? {}, takesInput: input !== undefined },
      },
    ];
  });
}

function addressOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/gu, "(?<$1>[^/]+)")}/?$`, "u");
}

function fieldsIn(address: RegExp): number {
  return address.source.split("(?<").length - 1;
}

/** A part of the address as text; one that is not UTF-8 in percent signs is taken as it stands, and fits no id. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
