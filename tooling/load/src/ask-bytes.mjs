import { Agent, get } from "node:http";
import { gunzipSync } from "node:zlib";

const patienceMs = 60_000;
const agent = new Agent({ keepAlive: true, keepAliveMsecs: 1000 });

/**
 * Ask for an address and wait for the last byte. Nothing is unpacked: in an office every reader's own machine does that, here
 * it would take the servers' processors.
 *
 * @returns The tag of what came, and its bytes as they travelled; none for what the asker has already.
 * @throws {Error} On any other answer than 200 or 304, with its message, and after a minute without an answer.
 */
export function askBytes(url, headers) {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      headers: { ...headers, "accept-encoding": "gzip" },
      signal: AbortSignal.timeout(patienceMs),
    };
    const request = get(url, options, (response) => {
      const { statusCode } = response;
      const etag = response.headers.etag ?? null;
      const parts = [];
      let bytes = 0;
      response.on("data", (part) => {
        bytes += part.length;
        if (statusCode !== 200 && statusCode !== 304) parts.push(part);
      });
      response.on("error", reject);
      response.on("end", () => {
        if (statusCode === 200 || statusCode === 304) resolve({ etag, bytes });
        else
          reject(
            new Error(`HTTP ${statusCode} ${messageOf(response.headers["content-encoding"], Buffer.concat(parts))}`),
          );
      });
    });
    request.on("error", reject);
  });
}

function messageOf(encoding, bytes) {
  const text = String(encoding === "gzip" ? gunzipSync(bytes) : bytes);
  return text.match(/"message":"[^"]*"/)?.[0] ?? "";
}
