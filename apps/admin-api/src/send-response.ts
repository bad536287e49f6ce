import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Below this many bytes compression gains nothing. */
const compressFromBytes = 1_400;

/** Large bodies that were sent lately, compressed, by their tag: the atlas is the same for everybody. */
const compressed = new Map<string, Buffer>();
const keepFromBytes = 100_000;
const kept = 4;

/**
 * Write a response. An event stream is passed on as it comes; anything else gets a tag, so that a browser that has it
 * already is told so, and is compressed when it is large.
 */
export async function sendResponse(req: IncomingMessage, res: ServerResponse, response: Response): Promise<void> {
  res.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== "set-cookie") res.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.setHeader("set-cookie", cookies);
  if (response.body && response.headers.get("content-type")?.startsWith("text/event-stream")) {
    return streamEvents(res, response.body);
  }
  await sendBody(req, res, Buffer.from(await response.arrayBuffer()));
}

/** Write JSON of our own. */
export async function sendJson(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  body: unknown,
): Promise<void> {
  res.statusCode = status;
  res.setHeader("content-type", "application/json; charset=utf-8");
  await sendBody(req, res, Buffer.from(JSON.stringify(body)));
}

async function streamEvents(res: ServerResponse, body: ReadableStream<Uint8Array>): Promise<void> {
  res.setHeader("x-accel-buffering", "no");
  res.flushHeaders();
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), res);
  } catch (error) {
    // The listener went away in the middle, which is how most subscriptions end.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

async function sendBody(req: IncomingMessage, res: ServerResponse, body: Buffer): Promise<void> {
  if (req.method === "GET" && res.statusCode === 200) {
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    res.setHeader("etag", tag);
    res.setHeader("cache-control", "private, no-cache");
    if (req.headers["if-none-match"]?.split(/,\s*/).some((known) => known.replace(/^W\//, "") === tag)) {
      res.statusCode = 304;
      res.removeHeader("content-type");
      res.end();
      return;
    }
    return send(req, res, body, tag);
  }
  return send(req, res, body, null);
}

async function send(req: IncomingMessage, res: ServerResponse, body: Buffer, tag: string | null): Promise<void> {
  res.setHeader("vary", "accept-encoding");
  const accepts = /\bgzip\b/.test(String(req.headers["accept-encoding"] ?? ""));
  if (!accepts || body.length < compressFromBytes) {
    res.setHeader("content-length", body.length);
    res.end(req.method === "HEAD" ? undefined : body);
    return;
  }
  const small = (tag && compressed.get(tag)) || (await compress(body));
  if (tag && body.length >= keepFromBytes) keep(tag, small);
  res.setHeader("content-encoding", "gzip");
  res.setHeader("content-length", small.length);
  res.end(req.method === "HEAD" ? undefined : small);
}

function keep(tag: string, body: Buffer): void {
  compressed.delete(tag);
  compressed.set(tag, body);
  const [oldest] = compressed.keys();
  if (compressed.size > kept && oldest) compressed.delete(oldest);
}
