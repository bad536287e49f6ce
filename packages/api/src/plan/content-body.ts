import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { ActionPlan, ImplementationUnit, Measure, Phase } from "@tamarisk/domain";
import { serializeAnswer } from "../trpc/serialize-answer.ts";

/** What `/content/plans/…` answers with, in superjson's form: a plan version whole, and the mark of its state. */
export interface PlanContent {
  readonly mark: string;
  readonly plan: ActionPlan;
}

const compress = promisify(gzip);

/** Bodies of the states asked for last, by their marks; those who ask while one is being made wait for it. */
const kept = new Map<string, Promise<Buffer>>();
const keptAtMost = 16;

/** The content of a plan in superjson's form, compressed. Made once for each mark. */
export function contentBody(content: PlanContent): Promise<Buffer> {
  const { mark } = content;
  const body = kept.get(mark) ?? compress(contentText(content), { level: 2 });
  kept.delete(mark);
  kept.set(mark, body);
  body.catch(() => kept.delete(mark));
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return body;
}

/** Written before: parts that two states share are the same objects, and written once. */
const texts = new WeakMap<Phase | ImplementationUnit | Measure, string>();

/** The same text as of `serializeAnswer`, put together of parts that were mostly written for an earlier state. */
export function contentText({ mark, plan }: PlanContent): string {
  const { phases, ...heading } = plan;
  const answer = { mark, plan: heading };
  const { json, meta }: { readonly json: unknown; readonly meta?: unknown } = serializeAnswer(answer);
  const inside = withList(heading, "phases", phases.map(phaseText));
  // What JSON alone cannot say, such as a date, is noted by its place in the whole.
  if (json !== answer || inside === null) return JSON.stringify(serializeAnswer({ mark, plan }));
  return `{"json":{"mark":${JSON.stringify(mark)},"plan":${inside}}${meta ? `,"meta":${JSON.stringify(meta)}` : ""}}`;
}

const phaseText = (phase: Phase) =>
  textOf(phase, ({ units, ...own }) => plainText(own, () => withList(own, "units", units.map(unitText))));

const unitText = (unit: ImplementationUnit) =>
  textOf(unit, ({ measures, ...own }) => plainText(own, () => withList(own, "measures", measures.map(measureText))));

const measureText = (measure: Measure) => textOf(measure, (own) => plainText(own, () => JSON.stringify(own)));

function textOf<Part extends Phase | ImplementationUnit | Measure>(
  part: Part,
  write: (part: Part) => string | null,
): string | null {
  const text = texts.get(part) ?? write(part);
  if (text !== null) texts.set(part, text);
  return text;
}

/** What is written, if JSON alone can say all that stands in a part; otherwise `null`. */
function plainText(own: object, write: () => string | null): string | null {
  const { json, meta }: { readonly json: unknown; readonly meta?: unknown } = serializeAnswer(own);
  return json === own && meta === undefined ? write() : null;
}

/** An object with a list of texts behind its own fields; `null` when one of them is. */
function withList(own: object, name: string, list: readonly (string | null)[]): string | null {
  if (list.includes(null)) return null;
  return `${JSON.stringify(own).slice(0, -1)},"${name}":[${list.join(",")}]}`;
}
