import fc from "fast-check";
import superjson, { type SuperJSONResult } from "superjson";
import { describe, expect, it } from "vitest";
import { serializeAnswer } from "./serialize-answer.ts";

/** superjson throws at these. */
const refused = new Set(["__proto__", "constructor", "prototype"]);

const sent = (answer: unknown) =>
  superjson.deserialize(JSON.parse(JSON.stringify(serializeAnswer(answer))) as SuperJSONResult);

describe("serializeAnswer", () => {
  it("brings the same values across as superjson, whatever they are", () => {
    const answers = fc.object({
      withDate: true,
      withBigInt: true,
      withMap: true,
      withSet: true,
      withNullPrototype: false,
      key: fc.oneof(fc.string(), fc.constantFrom("a.b", "a\\", "0")).filter((key) => !refused.has(key)),
    });
    fc.assert(
      fc.property(answers, (answer) => {
        const bySuperjson = superjson.deserialize(
          JSON.parse(JSON.stringify(superjson.serialize(answer))) as SuperJSONResult,
        );
        expect(sent(answer)).toEqual(bySuperjson);
      }),
    );
  });

  it("notes where the dates are and copies nothing", () => {
    const answer = { title: "Plan", phases: [{ at: new Date(0), units: [] }] };
    const { json, meta } = serializeAnswer(answer);
    expect(json).toBe(answer);
    expect(meta).toEqual({ values: { "phases.0.at": ["Date"] }, v: 1 });
    expect(sent(answer)).toEqual(answer);
  });

  it("leaves to superjson what JSON cannot say", () => {
    const answer = { none: undefined, at: new Date(5), not: Number.NaN, zero: -0, seen: new Set([1]) };
    expect(sent(answer)).toEqual(answer);
  });
});
