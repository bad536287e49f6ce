import { adminRouter, planningRouter } from "@tamarisk/api";
import { generateOpenApiDocument } from "trpc-to-openapi";
import type { Mount } from "../mount.ts";
import { describedPaths } from "./described-paths.ts";
import { refusalComponents } from "./refusals.ts";
import { sessionPaths } from "./session-paths.ts";

/** Under this path the documented requests are answered. */
export const restPath = "/api/v1";

const common = {
  title: "Tamarisk",
  version: "0.1.0",
  baseUrl: restPath,
  securitySchemes: {
    session: {
      type: "apiKey",
      in: "cookie",
      name: "tamarisk.session_token",
      description:
        "The cookie that POST /api/auth/sign-in/email sets; behind https it is named __Secure-tamarisk.session_token.",
    },
  },
} as const;

const description = [
  "Reads and changes for other systems, as plain JSON over HTTP. docs/api.md goes through them with examples.",
  "Sign in at POST /api/auth/sign-in/email and send the cookie along. It holds for 14 days, and an account works in one of its organisations at a time (PUT /session/organisation).",
  "Whatever is not done comes back as a Refusal: a sentence in English for logs, and a problem whose kind and fields are data to act on and to word in any language. What belongs to another organisation is not-found, like what does not exist.",
  "A change names the version of the row it is based on. When another change came first, the answer is 409 with the problem stale-version, which has the present version and who made it. A field that a request does not have is refused rather than passed over.",
  "A thing of the plan has an id of its own in every version of the plan, and a lineageId that stays.",
].join("\n\n");

/** Documents that were made, by what an address offers: making one takes a third of a second, and none changes. */
const made = new Map<string, object>();

/** The requests that other systems can make with plain HTTP, for the procedures this address offers. */
export function openapiDocument(mount: Mount): object {
  const key = JSON.stringify([mount.planning, mount.admin]);
  const document = made.get(key) ?? documentFor(mount);
  made.set(key, document);
  return document;
}

function documentFor({ planning, admin }: Mount): object {
  const forPlanners = generateOpenApiDocument(planningRouter, common);
  const forAdministrators = generateOpenApiDocument(adminRouter, common);
  const paths = {
    ...sessionPaths,
    ...(planning && describedPaths(forPlanners.paths ?? {}, planningRouter, "")),
    ...(admin && describedPaths(forAdministrators.paths ?? {}, adminRouter, "admin-")),
  };
  const schemas = { ...forAdministrators.components?.schemas, ...forPlanners.components?.schemas };
  const ownSchemas = Object.entries(schemas).filter(([name]) => !name.startsWith("error."));
  return {
    ...forPlanners,
    info: { ...forPlanners.info, description, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: {
      ...forPlanners.components,
      schemas: { ...Object.fromEntries(ownSchemas), ...refusalComponents.schemas },
      responses: refusalComponents.responses,
    },
  };
}
