import type { IncomingMessage, ServerResponse } from "node:http";
import { requestIdHeader, requestIdOf } from "./request-id.ts";
import { sendProblem } from "./rest/answer-rest.ts";
import { type RouteParts, routeFor } from "./routes.ts";
import { setSecurityHeaders } from "./security-headers.ts";

/** Answers every request on one address: gives it an id, finds its route, counts it and writes it down. */
export function requestHandler(parts: RouteParts): (req: IncomingMessage, res: ServerResponse) => void {
  const { log, metrics } = parts;
  return (req, res) => {
    const began = performance.now();
    const requestId = requestIdOf(req);
    const path = (req.url ?? "/").split("?")[0] ?? "/";
    const route = routeFor(path, parts);
    setSecurityHeaders(res);
    res.setHeader(requestIdHeader, requestId);
    res.once("close", () => {
      const ms = performance.now() - began;
      metrics.count(route.name, res.statusCode, ms / 1000);
      const entry = { requestId, method: req.method, path, status: res.statusCode, ms: Math.round(ms) };
      log[route.isQuiet ? "debug" : "info"](entry, "request");
    });
    route.answer(req, res, requestId).catch((error: unknown) => {
      if (res.destroyed) return;
      log.error({ requestId, path, err: error }, "a request could not be answered");
      if (res.headersSent) res.destroy();
      else void sendProblem(req, res, 500, { kind: "unexpected", requestId });
    });
  };
}
