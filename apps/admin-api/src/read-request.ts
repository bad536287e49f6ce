import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyLimitBytes, ProblemError } from "@tamarisk/api";
import { fileLimitBytes, uploadLimitBytes } from "@tamarisk/domain";

/**
 * Bytes of an oversized request that are still read and thrown away, so that its sender gets to see the answer: enough for a
 * workbook of 50 MB in base64.
 */
const drainBytes = 100_000_000;

/**
 * A request as the web's own `Request`, with its whole body. Reading a body that is larger than the limit fails with
 * a problem, which tRPC turns into its own answer.
 *
 * @param given - Headers that replace whatever the client sent under these names.
 * @param stopping - Ends event streams when the server stops; what changes something is finished.
 */
export async function readRequest(
  req: IncomingMessage,
  res: ServerResponse,
  given: Readonly<Record<string, string>>,
  stopping: AbortSignal,
): Promise<Request> {
  const isQuestion = req.method === "GET" || req.method === "HEAD";
  const gone = new AbortController();
  const leave = () => gone.abort();
  if (isQuestion) stopping.addEventListener("abort", leave);
  res.once("close", () => {
    stopping.removeEventListener("abort", leave);
    if (!res.writableEnded) leave();
  });
  const limit = limitOf(req);
  const body = isQuestion ? null : await readBody(req, res, limit.body);
  const headers = headersOf(req);
  for (const [name, value] of Object.entries(given)) headers.set(name, value);
  return new Request(new URL(req.url ?? "/", "http://localhost"), {
    method: req.method ?? "GET",
    headers,
    signal: gone.signal,
    ...(body === "too-large"
      ? { body: unreadable(limit.said), duplex: "half" }
      : body && { body: new Uint8Array(body) }),
  });
}

/** Where tables and areas of the map travel in the body; everything else is small. */
const uploads = /^\/(trpc\/planning\/(exchange\.preview|layer\.add)|api\/v1\/projects\/[^/]+\/(imports|layers))(\?|$)/u;

function limitOf(req: IncomingMessage): { readonly body: number; readonly said: number } {
  const isUpload = uploads.test(req.url ?? "");
  return isUpload ? { body: uploadLimitBytes, said: fileLimitBytes } : { body: bodyLimitBytes, said: bodyLimitBytes };
}

async function readBody(req: IncomingMessage, res: ServerResponse, limit: number): Promise<Buffer | "too-large"> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      res.setHeader("connection", "close");
      drain(req, size);
      return "too-large";
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function drain(req: IncomingMessage, begun: number): void {
  let size = begun;
  req.on("data", (part: Buffer) => {
    size += part.length;
    if (size > drainBytes) req.destroy();
  });
}

function unreadable(limitBytes: number): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.error(new ProblemError({ kind: "too-large", limitBytes })),
  });
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}
