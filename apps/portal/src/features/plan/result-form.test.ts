import { IndicatorId, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { readResultForm, resultForm } from "./result-form.ts";

const number = (value: number) => ({ kind: "number", value }) as const;
const link = {
  output: { en: "620 ha planted", zh: "" },
  outcome: null,
  indicatorId: IndicatorId.parse("B9"),
  townId: TownId.parse("620300"),
  effect: { low: 2, high: 5, byYear: 2032 },
  confidence: "medium" as const,
  source: null,
};

describe("readResultForm", () => {
  it("gives back a stored chain unchanged", () => {
    expect(readResultForm(resultForm(link))).toEqual({ kind: "ready", link });
  });

  it("takes an output alone: nothing else is assessed yet", () => {
    const typed = { ...resultForm(null), output: link.output };
    expect(readResultForm(typed)).toMatchObject({ kind: "ready", link: { indicatorId: null, effect: null } });
  });

  it("asks for the whole effect once a part of it is given, and for its ends in order", () => {
    const typed = { ...resultForm(null), output: link.output, low: number(2) };
    expect(readResultForm(typed)).toEqual({
      kind: "wrong",
      problems: { high: { kind: "incomplete" }, byYear: { kind: "incomplete" } },
    });
    expect(readResultForm({ ...resultForm(link), high: number(1) })).toMatchObject({
      problems: { high: { kind: "high-below-low", low: 2, high: 1 } },
    });
  });
});
