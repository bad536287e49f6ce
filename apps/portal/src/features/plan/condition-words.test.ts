import { TrendCondition } from "@tamarisk/domain";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import english from "@/messages/en/plan.json";
import { readingInWords, ruleInWords } from "./condition-words.ts";
import { exampleCondition, exampleReading } from "./example-plan.ts";

const t = createTranslator({ locale: "en", messages: { plan: english }, namespace: "plan" }) as never;
const quantity = (value: number) => `${value} m a year`;
const leaf = { ...exampleCondition, threshold: 0.4 };
const trend = TrendCondition.parse({
  ...{ ...exampleCondition, kind: "trend", direction: "rising", perYear: 0.2, overYears: 5 },
});

describe("ruleInWords", () => {
  it("says each operator, how long, and both ends of between", () => {
    expect(ruleInWords(t, { ...leaf, holdYears: 1 }, quantity)).toBe("at least 0.4 m a year");
    expect(ruleInWords(t, leaf, quantity)).toBe("at least 0.4 m a year for 2 years in a row");
    const between = { ...leaf, operator: "between", upperThreshold: 2, holdYears: 1 } as const;
    expect(ruleInWords(t, between, quantity)).toBe("from 0.4 m a year to 2 m a year");
    expect(ruleInWords(t, exampleCondition, quantity)).toBeNull();
  });

  it("says how fast a trend must move, and over how many years", () => {
    expect(ruleInWords(t, trend, quantity)).toBe("rising by at least 0.2 m a year per year over 5 years");
  });
});

describe("readingInWords", () => {
  it("says the value, whether it is provisional, and what was asked", () => {
    const latest = { value: 0.5, year: 2026 };
    const evidence = [{ year: 2026, isProvisional: true }] as never;
    expect(readingInWords(t, exampleReading({ condition: leaf, status: "met", latest, evidence }), quantity)).toBe(
      "0.5 m a year in 2026, provisional · target at least 0.4 m a year for 2 years in a row",
    );
  });

  it("says that the value is stale, whatever the status", () => {
    const latest = { value: 0.5, year: 2014 };
    expect(readingInWords(t, exampleReading({ condition: leaf, status: "met", latest, isStale: true }), quantity)).toBe(
      "0.5 m a year in 2014 · stale, newer values are overdue · target at least 0.4 m a year for 2 years in a row",
    );
  });

  it("says why the data cannot answer", () => {
    const words = (reason: "no-data" | "below-quality" | "other-unit" | "only-a-range") =>
      readingInWords(t, exampleReading({ condition: leaf, reason }), quantity).split(" · ")[0];
    expect([words("no-data"), words("below-quality"), words("only-a-range"), words("other-unit")]).toEqual([
      "no data",
      "values are there, but none is sure enough",
      "only a range is known",
      "values are there, but in a unit that does not fit",
    ]);
  });

  it("turns the target round under a not", () => {
    expect(readingInWords(t, exampleReading({ condition: leaf, reason: "no-data", isNegated: true }), quantity)).toBe(
      "no data · must not be at least 0.4 m a year for 2 years in a row",
    );
  });
});
