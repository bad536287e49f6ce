import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const [compress, expand] = [promisify(gzip), promisify(gunzip)];

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

/** Write JSON that is kept compressed, under the tag of its state; expanded for whoever does not take it so. */
export async function sendContent(
  req: IncomingMessage,
  res: ServerResponse,
  { mark, gzipped }: { readonly mark: string; readonly gzipped: Buffer },
): Promise<void> {
  res.setHeader("vary", "accept-encoding");
  if (isKnown(req, res, `"${mark}"`)) return;
  const accepts = acceptsGzip(req);
  const body = accepts ? gzipped : await expand(gzipped);
  res.statusCode = 200;
  res.setHeader("content-type", "application/json; charset=utf-8");
  if (accepts) res.setHeader("content-encoding", "gzip");
  res.setHeader("content-length", body.length);
  res.end(req.method === "HEAD" ? undefined : body);
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
  if (req.method !== "GET" || res.statusCode !== 200) return send(req, res, body, null);
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  if (!isKnown(req, res, tag)) await send(req, res, body, tag);
}

/** Tag an answer. @returns Whether the browser has it already; then it has been told so. */
function isKnown(req: IncomingMessage, res: ServerResponse, tag: string): boolean {
  res.setHeader("etag", tag);
  res.setHeader("cache-control", "private, no-cache");
  const known = req.headers["if-none-match"]?.split(/,\s*/) ?? [];
  if (!known.some((one) => one.replace(/^W\//, "") === tag)) return false;
  res.statusCode = 304;
  res.removeHeader("content-type");
  res.end();
  return true;
}

function acceptsGzip(req: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(req.headers["accept-encoding"] ?? ""));
}

async function send(req: IncomingMessage, res: ServerResponse, body: Buffer, tag: string | null): Promise<void> {
  res.setHeader("vary", "accept-encoding");
  if (!acceptsGzip(req) || body.length < compressFromBytes) {
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
