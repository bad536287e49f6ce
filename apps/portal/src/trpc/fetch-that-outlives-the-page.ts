/** What browsers let outlive a page, over all its requests together, in bytes (Fetch standard, "HTTP-network-or-cache fetch"). */
const browserAllows = 64 * 1024;

/** At most three bytes for one unit of a JavaScript string. */
const bytesPerUnit = 3;

/** Long work that can be stopped: browsers do not let go of a request that may outlive its page (seen with Chromium). */
const stoppable = "/exchange.write?";

let onTheirWay = 0;

/**
 * `fetch`, whose changes reach the server even when the page that sent them is left a moment later. A screen draws a change
 * before the server has it; whoever then closes the tab or follows a link would otherwise lose what they saw.
 *
 * Questions end with their page, and so do a change too large for what browsers allow and one that can be stopped.
 *
 * @example
 * httpBatchLink({ url, fetch: fetchThatOutlivesThePage });
 */
export async function fetchThatOutlivesThePage(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const bytes = init.method === "POST" && typeof init.body === "string" ? init.body.length * bytesPerUnit : 0;
  const isStoppable = typeof input === "string" && input.includes(stoppable);
  if (bytes === 0 || isStoppable || onTheirWay + bytes > browserAllows) return fetch(input, init);
  onTheirWay += bytes;
  try {
    return await fetch(input, { ...init, keepalive: true });
  } finally {
    onTheirWay -= bytes;
  }
}
