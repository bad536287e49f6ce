import type { OpenApiMeta } from "trpc-to-openapi";
import type { Action, Noun } from "../authorisation/noun.ts";

/** Says what a procedure does to what, so that tests and the OpenAPI document can go through all of them. */
export type ProcedureMeta = OpenApiMeta<{ action: Action; noun: Noun }>;
