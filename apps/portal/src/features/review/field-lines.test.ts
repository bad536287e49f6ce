import { MeasureTags, ValueCondition } from "@tamarisk/domain";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { type FieldWords, fieldLines } from "./field-lines.ts";

const t = createTranslator({ locale: "en", messages: messages.en, namespace: "plan" });
const words = {
  plan: {
    t,
    local: ({ en }: { en: string }) => en,
    rule: (leaf: { threshold?: number | null }) => (leaf.threshold == null ? null : `at least ${leaf.threshold} %`),
    tagNames: () => ["Buffer, within the boundary"],
    sdgName: (target: string) => `${target} Land degradation`,
    amount: String,
  },
  said: createTranslator({ locale: "en", messages: messages.en, namespace: "review.compare.said" }),
  stakeholder: (id: string) => (id === "bureau" ? { en: "Forestry bureau", zh: "" } : undefined),
  strategy: () => ({ en: "Landscape restoration", zh: "" }),
  effect: () => null,
  day: String,
} as unknown as FieldWords;

const leaf = (threshold: number | null, isProposal = false) =>
  ValueCondition.parse({
    ...{ kind: "value", label: { en: "Cover", zh: "" }, indicatorId: "B9", townId: "620300", unit: "percent" },
    ...{ operator: "at-least", threshold, holdYears: 1, isProposal },
  });

describe("fieldLines", () => {
  it("says roles, funding, tags and scales in words", () => {
    const actors = [
      { stakeholderId: "bureau", role: "lead" },
      { stakeholderId: "gone", role: "funder" },
    ] as never;
    expect(fieldLines("actors", actors, words)).toEqual(["Forestry bureau: Leads", "no longer in the list: Pays"]);
    const line = { source: "inter-provincial", year: 2028, millionCny: 10, isSecured: true } as const;
    expect(fieldLines("budgetLines", [line], words)).toEqual(["2028, Between provinces: 10 million CNY, secured"]);
    const tags = MeasureTags.parse({ strategies: ["landscape_restoration"], sdgTargets: ["15.3"] });
    const all = ["Buffer, within the boundary", "Landscape restoration", "15.3 Land degradation"];
    expect(fieldLines("tags", tags, words)).toEqual(all);
    expect(fieldLines("scale", "L", words)).toEqual(["L, basin"]);
  });

  it("spells out how the conditions of a gate combine", () => {
    const condition = {
      kind: "any-of",
      conditions: [leaf(0.4, true), { kind: "all-of", conditions: [leaf(null), { kind: "not", condition: leaf(2) }] }],
    } as const;
    expect(fieldLines("condition", condition, words)).toEqual([
      "One of these:",
      "– Cover: at least 0.4 % (only proposed)",
      "– All of these:",
      "– – Cover: no threshold set",
      "– – Not true:",
      "– – – Cover: at least 2 %",
    ]);
  });

  it("tells nothing from zero, and years without a thousands separator", () => {
    expect(fieldLines("budgetMillionCny", null, words)).toBeNull();
    expect(fieldLines("budgetMillionCny", 0, words)).toEqual(["0"]);
    expect(fieldLines("startYear", 2027, words)).toEqual(["2027"]);
    expect(fieldLines("budgetLines", [], words)).toBeNull();
  });
});
