import type { IncomingMessage, ServerResponse } from "node:http";
import {
  adminRouter,
  bodyLimitBytes,
  clientAddressHeader,
  planningRouter,
  type RequestFacts,
  readPlanContent,
  type Service,
} from "@tamarisk/api";
import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { clientAddress } from "./client-address.ts";
import type { Metrics } from "./metrics.ts";
import type { Mount } from "./mount.ts";
import type { Logger } from "./open-log.ts";
import { openapiDocument, restPath } from "./openapi/openapi-document.ts";
import { readRequest } from "./read-request.ts";
import type { Readiness } from "./readiness.ts";
import { answerRest, sendProblem } from "./rest/answer-rest.ts";
import { sendContent, sendJson, sendResponse } from "./send-response.ts";

export interface RouteParts {
  readonly mount: Mount;
  readonly readiness: Readiness;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** What answers a request, and under which name it is counted. */
interface Route {
  readonly name: string;
  /** Asked every few seconds by watchers; written down only in detail. */
  readonly isQuiet: boolean;
  readonly answer: (req: IncomingMessage, res: ServerResponse, requestId: string) => Promise<void>;
}

/** More procedures than this in one request are refused, so that one request cannot stand for thousands. */
const batchLimit = 30;

const routers = { planning: planningRouter, admin: adminRouter };

export function routeFor(path: string, parts: RouteParts): Route {
  const { mount, readiness } = parts;
  const quiet = (name: string, answer: Route["answer"]): Route => ({ name, isQuiet: true, answer });
  const loud = (name: string, answer: Route["answer"]): Route => ({ name, isQuiet: false, answer });
  if (path === "/health") return quiet("health", (req, res) => sendJson(req, res, 200, { status: "alive" }));
  if (path === "/ready") return quiet("ready", (req, res) => answerReady(req, res, readiness));
  if (path === "/metrics") return quiet("metrics", (req, res) => answerMetrics(req, res, parts));
  if (path === "/openapi.json") return loud("openapi", (req, res) => sendJson(req, res, 200, openapiDocument(mount)));
  if (!/^\/(?:trpc|api|content)\//u.test(path)) return loud("unknown", answerUnknown);
  const service = readiness.service();
  if (!service) return loud("starting", answerStarting);
  if (path.startsWith("/api/auth/"))
    return loud("auth", (req, res) => answerAuth(req, res, service, readiness.stopping));
  for (const name of ["planning", "admin"] as const) {
    if (!mount[name]) continue;
    if (path.startsWith(`/trpc/${name}/`)) {
      return loud(name, (req, res, requestId) => answerTrpc(name, req, res, { ...parts, requestId, service }));
    }
  }
  const content = mount.planning && /^\/content\/plans\/([^/]+)(?:\/([^/]+))?$/u.exec(path);
  if (content) {
    const [, projectId, versionId] = content;
    const asked = { projectId: projectId!, ...(versionId !== undefined && { versionId }) };
    return loud("content", (req, res, requestId) => answerContent(asked, req, res, { ...parts, requestId, service }));
  }
  if (path.startsWith(`${restPath}/`)) {
    return loud("rest", (req, res, requestId) => answerDocumented(req, res, { ...parts, requestId, service }));
  }
  return loud("unknown", answerUnknown);
}

async function answerReady(req: IncomingMessage, res: ServerResponse, readiness: Readiness): Promise<void> {
  const checks = await readiness.checks();
  const isReady = checks.every((check) => check.isReady);
  await sendJson(req, res, isReady ? 200 : 503, { isReady, checks });
}

async function answerMetrics(req: IncomingMessage, res: ServerResponse, parts: RouteParts): Promise<void> {
  const checks = await parts.readiness.checks();
  const text = parts.metrics.text({
    ready: checks.every((check) => check.isReady) ? 1 : 0,
    waiting_jobs: (await parts.readiness.service()?.waitingJobs()) ?? 0,
    uptime_seconds: Math.round(process.uptime()),
    resident_memory_bytes: process.memoryUsage.rss(),
  });
  await sendResponse(req, res, new Response(text, { headers: { "content-type": "text/plain; version=0.0.4" } }));
}

async function answerUnknown(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const path = (req.url ?? "/").split("?")[0] ?? "/";
  await sendProblem(req, res, 404, { kind: "not-found", subject: "address", id: path.slice(0, 200) });
}

async function answerStarting(req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.setHeader("retry-after", "1");
  await sendJson(req, res, 503, { message: "the server is starting; try again in a moment, or ask /ready" });
}

async function answerAuth(
  req: IncomingMessage,
  res: ServerResponse,
  { auth }: Service,
  stopping: AbortSignal,
): Promise<void> {
  const request = await readRequest(req, res, { [clientAddressHeader]: clientAddress(req) }, stopping);
  // A program's fetch says its mode but, other than every browser, not its site; it is no page that could be forged.
  if (!request.headers.has("sec-fetch-site")) request.headers.delete("sec-fetch-mode");
  const body = await request
    .clone()
    .arrayBuffer()
    .catch((error: unknown) => error);
  if (body instanceof TRPCError) return sendProblem(req, res, 413, { kind: "too-large", limitBytes: bodyLimitBytes });
  await sendResponse(req, res, await auth.handler(request));
}

interface Call extends RouteParts {
  readonly requestId: string;
  readonly service: Service;
}

function factsOf(req: IncomingMessage, request: Request, requestId: string): RequestFacts {
  return { headers: request.headers, requestId, clientAddress: clientAddress(req) };
}

async function answerTrpc(
  name: "planning" | "admin",
  req: IncomingMessage,
  res: ServerResponse,
  { requestId, service, log, readiness }: Call,
): Promise<void> {
  const request = await readRequest(req, res, {}, readiness.stopping);
  const facts = factsOf(req, request, requestId);
  const context = service.contextFor(facts);
  const response = await fetchRequestHandler({
    endpoint: `/trpc/${name}`,
    req: request,
    router: routers[name],
    maxBatchSize: batchLimit,
    createContext: () => context,
    onError({ error, path }) {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      log.error(
        { requestId, procedure: `${name}.${path ?? "unknown"}`, err: error.cause ?? error },
        "a procedure failed",
      );
    },
  });
  await sendResponse(req, res, response);
}

async function answerContent(
  asked: { readonly projectId: string; readonly versionId?: string },
  req: IncomingMessage,
  res: ServerResponse,
  { requestId, service, log, readiness }: Call,
): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") return answerUnknown(req, res);
  const request = await readRequest(req, res, {}, readiness.stopping);
  const answer = await readPlanContent(service.contextFor(factsOf(req, request, requestId)), asked);
  if (answer.kind === "content") return sendContent(req, res, answer);
  const { status, problem, error } = answer;
  if (status === 500) log.error({ requestId, err: error.cause ?? error }, "the content of a plan was not read");
  await sendProblem(req, res, status, problem);
}

async function answerDocumented(
  req: IncomingMessage,
  res: ServerResponse,
  { requestId, service, log, mount, readiness }: Call,
): Promise<void> {
  const request = await readRequest(req, res, {}, readiness.stopping);
  await answerRest(req, res, {
    request,
    path: new URL(request.url).pathname.slice(restPath.length),
    spaces: (["planning", "admin"] as const).filter((space) => mount[space]),
    context: service.contextFor(factsOf(req, request, requestId)),
    onFailure: (error, procedure) =>
      log.error({ requestId, procedure, err: error.cause ?? error }, "a procedure failed"),
  });
}
