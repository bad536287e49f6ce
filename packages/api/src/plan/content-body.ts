import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { serializeAnswer } from "../trpc/serialize-answer.ts";
import type { PlanContent } from "./plan-content.ts";

const compress = promisify(gzip);

/** Bodies of the states asked for last, by their marks; those who ask while one is being made wait for it. */
const kept = new Map<string, Promise<Buffer>>();
const keptAtMost = 16;

/** The content of a plan in superjson's form, compressed. Made once for each mark. */
export function contentBody(content: PlanContent): Promise<Buffer> {
  const { mark } = content;
  const body = kept.get(mark) ?? compress(JSON.stringify(serializeAnswer(content)), { level: 2 });
  kept.delete(mark);
  kept.set(mark, body);
  body.catch(() => kept.delete(mark));
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return body;
}
