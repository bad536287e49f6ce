import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Year } from "../quantity/year.ts";
import { ObservationDraft, ObservedValue, observationProblems } from "./observation.ts";

const percent = { unit: "percent", lowest: 0, highest: 100 };
const draftOf = (value: ObservedValue, unit = "percent", year = 2024) => ({ value, unit, year: Year.parse(year) });

describe("observationProblems", () => {
  it("finds nothing wrong with a blank, a zero or a fitting value", () => {
    for (const value of [
      { kind: "no-data" },
      { kind: "measured", value: 0 },
      { kind: "measured", value: 100 },
    ] as const) {
      expect(observationProblems(draftOf(value), percent, 2026)).toEqual([]);
    }
  });

  it("names a share above 100, another unit and a year to come", () => {
    const draft = draftOf({ kind: "measured", value: 112 }, "m²", 2027);
    expect(observationProblems(draft, percent, 2026)).toEqual([
      { kind: "other-unit", found: "m²", expected: "percent" },
      { kind: "future-year", found: 2027, latest: 2026 },
      { kind: "outside-bounds", found: 112, lowest: 0, highest: 100 },
    ]);
  });

  it("looks at both ends of a range", () => {
    const draft = draftOf({ kind: "range", low: -3, high: 20 });
    expect(observationProblems(draft, percent, 2026)).toMatchObject([{ kind: "outside-bounds", found: -3 }]);
    const above = draftOf({ kind: "range", low: 90, high: 101 });
    expect(observationProblems(above, percent, 2026)).toMatchObject([{ kind: "outside-bounds", found: 101 }]);
  });

  it("lets any number through when the indicator has no bounds", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const draft = draftOf({ kind: "measured", value }, "m/yr");
        expect(observationProblems(draft, { unit: "m/yr", lowest: null, highest: null }, 2026)).toEqual([]);
      }),
    );
  });
});

describe("ObservedValue", () => {
  it("keeps a blank apart from zero", () => {
    expect(ObservedValue.parse({ kind: "no-data" })).toEqual({ kind: "no-data" });
    expect(ObservedValue.parse({ kind: "measured", value: 0 })).toEqual({ kind: "measured", value: 0 });
    expect(ObservedValue.safeParse({ kind: "measured", value: null }).success).toBe(false);
  });

  it("refuses a range that is upside down", () => {
    expect(ObservedValue.safeParse({ kind: "range", low: 2, high: 1 }).error?.issues[0]?.message).toContain(
      "exchange them",
    );
  });
});

describe("ObservationDraft", () => {
  it("refuses a value nobody stands behind and a year that is a slip of the finger", () => {
    const draft = {
      indicatorId: "B11",
      townId: "620300",
      year: 20024,
      value: { kind: "measured", value: -0.8 },
      unit: "m/yr",
      source: " ",
      licence: null,
      confidence: "medium",
      note: null,
    };
    const messages = ObservationDraft.safeParse(draft).error!.issues.map((issue) => issue.message);
    expect(messages).toEqual([
      "found year 20024; years run from 1949 to 2150",
      "the source is blank; name the publication, office or survey",
    ]);
  });
});
