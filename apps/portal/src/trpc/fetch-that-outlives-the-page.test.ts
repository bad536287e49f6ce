import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchThatOutlivesThePage } from "./fetch-that-outlives-the-page.ts";

afterEach(() => vi.unstubAllGlobals());

/** Requests that stay on their way until they are let go. */
function heldRequests() {
  const letGo: (() => void)[] = [];
  const outlives: boolean[] = [];
  const held = (_: unknown, init: RequestInit) => {
    outlives.push(init.keepalive === true);
    return new Promise<Response>((resolve) => letGo.push(() => resolve(new Response())));
  };
  vi.stubGlobal("fetch", held);
  return { letGo, outlives };
}

const change = (units: number) => ({ method: "POST", body: "县".repeat(units) });

describe("a request that may outlive its page", () => {
  it("is a change; a question ends with its page", async () => {
    const { letGo, outlives } = heldRequests();
    const sent = [
      fetchThatOutlivesThePage("/trpc", change(10)),
      fetchThatOutlivesThePage("/trpc", { method: "GET" }),
      fetchThatOutlivesThePage("/trpc"),
    ];
    for (const go of letGo) go();
    await Promise.all(sent);
    expect(outlives).toEqual([true, false, false]);
  });

  it("fits into what browsers allow for all of them: 64 KiB, three bytes for a Chinese character", async () => {
    const { letGo, outlives } = heldRequests();
    const sent = [fetchThatOutlivesThePage("/trpc", change(20_000)), fetchThatOutlivesThePage("/trpc", change(2_000))];
    expect(outlives).toEqual([true, false]);
    for (const go of letGo) go();
    await Promise.all(sent);
    const last = fetchThatOutlivesThePage("/trpc", change(2_000));
    letGo.at(-1)?.();
    await last;
    expect(outlives, "once the first has arrived there is room again").toEqual([true, false, true]);
  });

  it("gives its room back when it fails", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    await expect(fetchThatOutlivesThePage("/trpc", change(21_000))).rejects.toThrow("fetch failed");
    const { letGo, outlives } = heldRequests();
    const next = fetchThatOutlivesThePage("/trpc", change(21_000));
    letGo[0]?.();
    await next;
    expect(outlives).toEqual([true]);
  });
});
