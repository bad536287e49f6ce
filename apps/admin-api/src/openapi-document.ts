import { adminRouter, planningRouter } from "@tamarisk/api";
import { generateOpenApiDocument } from "trpc-to-openapi";
import type { Mount } from "./mount.ts";

export type OpenapiDocument = ReturnType<typeof generateOpenApiDocument>;

/** Under this path the documented requests are answered. */
export const restPath = "/api/v1";

const common = {
  version: "0.1.0",
  baseUrl: restPath,
  securitySchemes: {
    session: { type: "apiKey", in: "cookie", name: "tamarisk.session_token" },
  },
} as const;

/** The requests that other systems can make with plain HTTP, for the procedures this address offers. */
export function openapiDocument({ planning, admin }: Mount): OpenapiDocument {
  const forPlanners = generateOpenApiDocument(planningRouter, {
    ...common,
    title: "Tamarisk",
    description:
      "Reads and changes for other systems. Sign in at /api/auth/sign-in/email and send the session cookie along. Errors carry a problem with a kind.",
  });
  const forAdministrators = generateOpenApiDocument(adminRouter, { ...common, title: "Tamarisk" });
  const paths = { ...(planning ? forPlanners.paths : {}), ...(admin ? forAdministrators.paths : {}) };
  return { ...forPlanners, paths };
}
