import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

function requestFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  return { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } } as unknown as IncomingMessage;
}

describe("clientAddress", () => {
  it("believes a proxy on this machine about the nearest address it speaks for", () => {
    expect(clientAddress(requestFrom("127.0.0.1", "198.51.100.1, 203.0.113.7"))).toBe("203.0.113.7");
    expect(clientAddress(requestFrom("::1", "203.0.113.7"))).toBe("203.0.113.7");
    expect(clientAddress(requestFrom("::ffff:127.0.0.1", "::ffff:203.0.113.7"))).toBe("203.0.113.7");
  });

  it("does not believe a stranger's header", () => {
    expect(clientAddress(requestFrom("203.0.113.9", "10.0.0.1"))).toBe("203.0.113.9");
  });

  it("is this machine itself when nobody was spoken for", () => {
    expect(clientAddress(requestFrom("127.0.0.1"))).toBe("127.0.0.1");
    expect(clientAddress(requestFrom("127.0.0.1", ""))).toBe("127.0.0.1");
  });
});
