import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/reading-of.ts";
import { UpdateRhythm } from "../indicator/update-rhythm.ts";
import { lateness } from "./lateness.ts";

const kindOn = (rhythm: UpdateRhythm, year: number, today: string, writtenOn?: string) =>
  lateness(rhythm, [readingOf(year, 5, writtenOn ? { writtenOn } : {})], today).kind;

describe("lateness", () => {
  it("gives a yearly value half a year after the year, and calls it stale after another [MON1]", () => {
    expect(kindOn("yearly", 2024, "2025-12-31")).toBe("up-to-date");
    expect(kindOn("yearly", 2024, "2026-01-01")).toBe("due");
    expect(kindOn("yearly", 2024, "2026-07-01")).toBe("late");
    expect(kindOn("yearly", 2024, "2027-01-01")).toBe("stale");
  });

  it("waits for the years a census is held in [MON2]", () => {
    expect(kindOn("census", 2020, "2030-12-31")).toBe("up-to-date");
    expect(kindOn("census", 2024, "2031-01-01")).toBe("due");
    expect(kindOn("census", 2020, "2032-07-01")).toBe("late");
  });

  it("counts months from the day a value of the running year was written [MON3]", () => {
    expect(kindOn("monthly", 2026, "2026-05-30", "2026-04-30")).toBe("due");
    expect(kindOn("monthly", 2026, "2026-05-29", "2026-04-30")).toBe("up-to-date");
    expect(kindOn("quarterly", 2020, "2026-05-01", "2026-04-30")).toBe("stale");
  });

  it("counts a month from its last day to the last day of a shorter one [MON3]", () => {
    expect(kindOn("monthly", 2026, "2026-02-27", "2026-01-31")).toBe("up-to-date");
    expect(kindOn("monthly", 2026, "2026-02-28", "2026-01-31")).toBe("due");
  });

  it("says that nobody has ever reported, also when an entry says no data [MON4]", () => {
    expect(lateness("yearly", [], "2026-11-22")).toEqual({ kind: "never-reported" });
    const blank = { ...readingOf(2025, 1), value: { kind: "no-data" as const } };
    expect(lateness("yearly", [blank], "2026-11-22")).toEqual({ kind: "never-reported" });
  });

  it("never gets better by waiting", () => {
    const order = ["up-to-date", "due", "late", "stale"];
    const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2045-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...UpdateRhythm.options), day, day, (rhythm, one, other) => {
        const [first, then] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort() as [string, string];
        expect(order.indexOf(kindOn(rhythm, 2020, first))).toBeLessThanOrEqual(
          order.indexOf(kindOn(rhythm, 2020, then)),
        );
      }),
    );
  });

  it("counts months from the day that was reached, so that the end of a month does not slip [MON3]", () => {
    const written = (writtenOn: string) => lateness("monthly", [readingOf(2027, 1, { writtenOn })], "2027-01-31");
    expect(written("2027-01-31")).toMatchObject({ dueOn: "2027-02-28", lateOn: "2027-03-31", staleOn: "2027-04-30" });
    const leap = lateness("quarterly", [readingOf(2027, 1, { writtenOn: "2027-11-30" })], "2027-12-01");
    expect(leap).toMatchObject({ dueOn: "2028-02-29", lateOn: "2028-04-30", staleOn: "2028-05-30" });
  });
});
