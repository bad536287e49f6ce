import { Problem } from "@tamarisk/domain";
import { z } from "zod";

/** What a request may be refused with: the name under `components/responses`, and what it says. */
const refusals = {
  400: [
    "BadRequest",
    "Something in the request is wrong: invalid-input lists each field with its path and what was found",
  ],
  401: ["SignedOut", "Nobody is signed in: signed-out"],
  403: ["Forbidden", "The role may not do this: forbidden names the roles that may; no-organisation, not-author"],
  404: ["NotFound", "Not there, or of another organisation: not-found"],
  409: [
    "Conflict",
    "Not as things stand: stale-version has the present version; other kinds say what stands in the way",
  ],
  412: ["NoModel", "The town has no model, or the run was made with another one: no-model, other-model"],
  413: ["TooLarge", "The request is larger than is read: too-large has the limit in bytes"],
  429: ["TooMany", "Too many attempts: too-many-attempts has the seconds to wait"],
  500: ["Unexpected", "Nobody foresaw this: unexpected has the id under which the log tells more"],
  503: ["Starting", "The server is starting; the header retry-after says when to ask again"],
} as const;

type Status = keyof typeof refusals;

interface Asked {
  readonly isChange: boolean;
  readonly takesInput: boolean;
  readonly hasBody: boolean;
  readonly isProtected: boolean;
}

/** The refusals that a request may meet, each as a reference. */
export function refusalsOf({ isChange, takesInput, hasBody, isProtected }: Asked): Record<string, object> {
  const statuses: Status[] = [
    ...(takesInput ? [400 as const, 404 as const] : []),
    ...(isProtected ? [401 as const, 403 as const] : []),
    ...(isChange ? [409 as const] : []),
    ...(hasBody ? [413 as const] : []),
    ...[500 as const, 503 as const],
  ];
  const named = statuses.map((status) => [status, referenceTo(refusals[status][0])]);
  return { ...Object.fromEntries(named), default: referenceTo("Refused") };
}

function referenceTo(name: string) {
  return { $ref: `#/components/responses/${name}` };
}

const refusalSchema = { $ref: "#/components/schemas/Refusal" };

function responseOf(description: string) {
  return { description, content: { "application/json": { schema: refusalSchema } } };
}

const { $schema: _, ...problemSchema } = z.toJSONSchema(Problem, {
  ...{ io: "output", unrepresentable: "any" },
  override({ zodSchema, jsonSchema }) {
    if (zodSchema._zod.def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
  },
});

/** What the references of `refusalsOf` lead to. */
export const refusalComponents = {
  schemas: {
    Problem: {
      description: "Why something was not done, as data: a kind, and the fields of that kind.",
      ...problemSchema,
    },
    Refusal: {
      type: "object",
      description: "The answer of every request that was not done, on every path of the documented requests.",
      properties: {
        message: { type: "string", description: "What was found, where, and what to do, in English" },
        problem: { $ref: "#/components/schemas/Problem" },
      },
      required: ["message"],
    },
  },
  responses: {
    ...Object.fromEntries(Object.values(refusals).map(([name, description]) => [name, responseOf(description)])),
    Refused: responseOf("Any other refusal; 412 and 429 are of this form too"),
  },
};
