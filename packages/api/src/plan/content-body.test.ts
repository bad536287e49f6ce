import { gunzipSync } from "node:zlib";
import { ActionPlan, type Measure } from "@tamarisk/domain";
import superjson, { type SuperJSONResult } from "superjson";
import { describe, expect, it } from "vitest";
import { serializeAnswer } from "../trpc/serialize-answer.ts";
import { contentBody, contentText, type PlanContent } from "./content-body.ts";

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const title = (en: string) => ({ en, zh: "金昌" });

/** Two phases of two units of two measures. */
function planOf(updatedAt: Date): ActionPlan {
  const measure = (id: number) => ({
    ...{ id: uuid(id), lineageId: uuid(id), implementationUnitId: uuid(9), position: 0, version: 1 },
    ...{ title: title(`"Measure" ${id}`), description: null, startYear: 2026, endYear: null, budgetMillionCny: 0.1 },
    ...{ capacity: null, actors: [], source: null },
  });
  const unit = (id: number) => ({
    ...{
      id: uuid(id),
      lineageId: uuid(id),
      phaseId: uuid(8),
      code: "1a",
      position: 0,
      title: title("Unit"),
      version: 1,
    },
    measures: [measure(10 * id), measure(10 * id + 1)],
  });
  const phase = (id: number) => ({
    ...{ id: uuid(id), lineageId: uuid(id), position: 0, version: 1, title: title("Phase"), startYear: null },
    ...{ endYear: null, gate: null, units: [unit(10 * id), unit(10 * id + 1)] },
  });
  return ActionPlan.parse({
    ...{ id: uuid(1), projectId: uuid(2), title: title("Plan"), versionId: uuid(3), versionNumber: 1 },
    ...{ state: "draft", version: 1, updatedAt, phases: [phase(4), phase(5)] },
  });
}

/** The same with another measure in the second unit, as it is after an edit: the rest are the same objects. */
function edited(plan: ActionPlan): ActionPlan {
  const [first, second] = plan.phases;
  const [unit, other] = first!.units;
  const measures: Measure[] = other!.measures.map((measure) => ({ ...measure, startYear: 2030 }));
  return { ...plan, version: 2, phases: [{ ...first!, units: [unit!, { ...other!, measures }] }, second!] };
}

const read = (text: string) => superjson.deserialize(JSON.parse(text) as SuperJSONResult);
const bySuperjson = (content: PlanContent) => JSON.parse(JSON.stringify(serializeAnswer(content))) as unknown;

describe("the content of a plan", () => {
  it("says what superjson says, also after an edit, when most of it has been written before", () => {
    const before = { mark: "one", plan: planOf(new Date(5)) };
    const after = { mark: "two", plan: edited(before.plan) };
    for (const content of [before, after, { mark: "none", plan: { ...before.plan, phases: [] } }]) {
      const text = contentText(content);
      expect(JSON.parse(text)).toEqual(bySuperjson(content));
      expect(read(text)).toEqual(content);
    }
  });

  it("is left to superjson where a part holds more than JSON", () => {
    const plan = planOf(new Date(5));
    const [first, ...others] = plan.phases;
    const dated = { ...first!, startedAt: new Date(7) };
    const content = { mark: "dated", plan: { ...plan, phases: [dated, ...others] } };
    expect(read(contentText(content))).toEqual(content);
  });

  it("is made once for each mark, also for those who ask at the same time", async () => {
    const content = { mark: "three", plan: planOf(new Date(6)) };
    const [one, other] = await Promise.all([contentBody(content), contentBody(content)]);
    expect(other).toBe(one);
    expect(read(gunzipSync(one).toString())).toEqual(content);
  });
});
