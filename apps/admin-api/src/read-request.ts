import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyLimitBytes } from "@tamarisk/api";
import { TRPCError } from "@trpc/server";

/** Bytes of an oversized request that are still read and thrown away, so that its sender gets to see the answer. */
const drainBytes = 20_000_000;

/**
 * A request as the web's own `Request`, with its whole body. Reading a body that is larger than the limit fails with
 * PAYLOAD_TOO_LARGE, which tRPC turns into its own answer.
 *
 * @param given - Headers that replace whatever the client sent under these names.
 * @param stopping - Ends event streams when the server stops.
 */
export async function readRequest(
  req: IncomingMessage,
  res: ServerResponse,
  given: Readonly<Record<string, string>>,
  stopping: AbortSignal,
): Promise<Request> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  stopping.addEventListener("abort", leave);
  res.once("close", () => {
    stopping.removeEventListener("abort", leave);
    if (!res.writableEnded) leave();
  });
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  const body = hasBody ? await readBody(req, res) : null;
  const headers = headersOf(req);
  for (const [name, value] of Object.entries(given)) headers.set(name, value);
  return new Request(new URL(req.url ?? "/", "http://localhost"), {
    method: req.method ?? "GET",
    headers,
    signal: gone.signal,
    ...(body === "too-large" ? { body: unreadable(), duplex: "half" } : body && { body: new Uint8Array(body) }),
  });
}

async function readBody(req: IncomingMessage, res: ServerResponse): Promise<Buffer | "too-large"> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimitBytes) {
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

function unreadable(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.error(new TRPCError({ code: "PAYLOAD_TOO_LARGE" })),
  });
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}
