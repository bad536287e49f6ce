import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApiContext, adminRouter, planningRouter, problemOf, problemSentence } from "@tamarisk/api";
import type { Problem } from "@tamarisk/domain";
import { getTRPCErrorFromUnknown, type TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { sendJson } from "../send-response.ts";
import { restInput } from "./rest-input.ts";
import { operationFor, type RestOperation } from "./rest-operations.ts";

interface RestCall {
  readonly request: Request;
  /** Below /api/v1. */
  readonly path: string;
  readonly spaces: readonly RestOperation["space"][];
  readonly context: ApiContext;
  /** Told of what nobody foresaw. */
  readonly onFailure: (error: TRPCError, procedure: string) => void;
}

/** Answer a documented request with plain JSON, or with a problem and its sentence. */
export async function answerRest(req: IncomingMessage, res: ServerResponse, call: RestCall): Promise<void> {
  const { request, path, spaces, context, onFailure } = call;
  const found = operationFor(request.method, path, spaces);
  if (found.kind === "found") {
    const { operation, inPath } = found;
    let input: unknown = inPath;
    try {
      input = await restInput(request, operation, inPath);
      const answer = await procedureOf(operation, context)(input);
      return await sendJson(req, res, 200, answer ?? null);
    } catch (caught) {
      const error = getTRPCErrorFromUnknown(caught);
      const status = getHTTPStatusCodeFromError(error);
      if (status === 500) onFailure(error, operation.procedure.join("."));
      return await sendProblem(req, res, status, problemOf(error, input, context.requestId));
    }
  }
  const id = `${request.method} ${path}`.slice(0, 200);
  if (found.kind === "other-method") res.setHeader("allow", found.allowed.join(", "));
  await sendProblem(req, res, found.kind === "none" ? 404 : 405, { kind: "not-found", subject: "address", id });
}

/** Write why something was not done, the same way on every path. */
export async function sendProblem(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  problem: Problem,
): Promise<void> {
  await sendJson(req, res, status, { message: problemSentence(problem), problem });
}

type Procedure = (input: unknown) => Promise<unknown>;

function procedureOf({ space, procedure }: RestOperation, context: ApiContext): Procedure {
  const caller: unknown = (space === "admin" ? adminRouter : planningRouter).createCaller(context);
  return procedure.reduce((part, step) => (part as Record<string, unknown>)[step], caller) as Procedure;
}
