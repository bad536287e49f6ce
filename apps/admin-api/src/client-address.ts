import type { IncomingMessage } from "node:http";

/**
 * Where a request comes from. A proxy on this machine, such as the portal, is believed about whom it speaks for; anybody
 * else is known by the address of the connection, whatever its headers say.
 */
export function clientAddress(req: IncomingMessage): string {
  const direct = (req.socket.remoteAddress ?? "unknown").replace(/^::ffff:/, "");
  if (direct !== "127.0.0.1" && direct !== "::1") return direct;
  const forwarded = req.headers["x-forwarded-for"];
  const nearest = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim()
    .replace(/^::ffff:/, "");
  return nearest || direct;
}
