import { describe, expect, it } from "vitest";
import { cellForm } from "./cell-form.ts";
import { conversionOffer } from "./conversion-offer.ts";

const people = { unit: "persons" };
const form = cellForm(people, null);

describe("conversionOffer", () => {
  it("offers 12,000 persons for 1.2 万人 typed into the field", () => {
    expect(conversionOffer({ ...form, value: { kind: "unreadable", text: "1.2 万人" } }, people)).toMatchObject({
      typed: { value: 1.2, unit: "万人" },
      converted: { value: 12_000, unit: "persons" },
      change: { value: { kind: "number", value: 12_000 }, unit: "persons" },
    });
  });

  it("offers the other unit typed beside the number, and both ends of a range", () => {
    const value = { kind: "number", value: 3 } as const;
    expect(conversionOffer({ ...form, value, unit: "km²" }, { unit: "hm2" })?.converted.value).toBe(300);
    const range = { ...form, knowledge: "range" as const, low: value, high: { ...value, value: 4 }, unit: "万人" };
    expect(conversionOffer(range, people)?.change).toMatchObject({ low: { value: 30_000 }, high: { value: 40_000 } });
  });

  it("offers nothing in the indicator's own unit, for another thing, or for a word", () => {
    const value = { kind: "number", value: 3 } as const;
    expect(conversionOffer({ ...form, value }, people)).toBeNull();
    expect(conversionOffer({ ...form, value, unit: "km²" }, people)).toBeNull();
    expect(conversionOffer({ ...form, value: { kind: "unreadable", text: "3 N/A" } }, people)).toBeNull();
  });
});
