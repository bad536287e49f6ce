import { type Problem, uploadLimitBytes } from "@tamarisk/domain";

/**
 * The answer to a request that no procedure reads, given before its body is passed on: the server stops reading there, and
 * whoever passes the rest on would only see a broken connection. `null` for a request that may be passed on.
 */
export function tooLargeAnswer(headers: Headers): Response | null {
  if (Number(headers.get("content-length") ?? 0) <= uploadLimitBytes) return null;
  const problem: Problem = { kind: "too-large", limitBytes: uploadLimitBytes };
  const data = { code: "PAYLOAD_TOO_LARGE", httpStatus: 413, problem };
  const message = `a request may have ${uploadLimitBytes} bytes; send it in smaller parts`;
  return Response.json({ error: { json: { message, code: -32013, data } } }, { status: 413 });
}
