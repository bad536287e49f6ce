import { describe, expect, it } from "vitest";
import type { WatchView } from "./monitor-screen-props.ts";
import { byLateness, likelyYear, type ReadingEntry, readTyped } from "./readings-form.ts";

const newest = (year: number, isProvisional = false): WatchView["newest"] => ({
  ...{ year, isProvisional, confidence: "high", source: "Bureau", writtenOn: "2026-02-01", version: 3 },
  value: { kind: "measured", value: 5 },
});
const view = (changes: Partial<WatchView> = {}) =>
  ({
    watch: { indicatorId: "B2", townId: "620300" },
    unit: "percent",
    lateness: { kind: "never-reported" },
    newest: newest(2024),
    ...changes,
  }) as WatchView;
const entry = (value: ReadingEntry["value"], year = 2025): ReadingEntry => ({
  year: { kind: "number", value: year },
  value,
  isProvisional: false,
});
const origin = { source: "Yearbook 2026", confidence: "high" } as const;
const number = (value: number) => ({ kind: "number", value }) as const;

describe("readTyped", () => {
  it("saves what was typed, over the value of the same year, and leaves blanks out", () => {
    const rows = [view(), view(), view()];
    const entries = [entry(number(15.2)), entry({ kind: "blank" }), entry(number(0), 2024)];
    const { readings, problems } = readTyped(rows, entries, origin);
    expect(problems).toEqual([]);
    expect(readings.map(({ draft, version }) => [draft.year, draft.value, version])).toEqual([
      [2025, { kind: "measured", value: 15.2 }, null],
      [2024, { kind: "measured", value: 0 }, 3],
    ]);
  });

  it("names the field that cannot be read, and asks for a source", () => {
    const { problems } = readTyped([view(), view()], [entry({ kind: "unreadable", text: "yes" }), entry(number(1))], {
      ...origin,
      source: " ",
    });
    expect(problems).toEqual([{ at: "source" }, { at: 0, field: "value" }]);
    const year = { ...entry(number(1)), year: { kind: "blank" } as const };
    expect(readTyped([view()], [year], origin).problems).toEqual([{ at: 0, field: "year" }]);
  });
});

describe("likelyYear", () => {
  it("is the year after the newest, the same while it is provisional, and never one to come", () => {
    expect(likelyYear(view(), 2026)).toBe(2025);
    expect(likelyYear(view({ newest: newest(2025, true) }), 2026)).toBe(2025);
    expect(likelyYear(view({ newest: newest(2026) }), 2026)).toBe(2026);
    expect(likelyYear(view({ newest: null }), 2026)).toBe(2025);
  });
});

describe("byLateness", () => {
  it("puts first what somebody waits for", () => {
    const late = view({ lateness: { kind: "late" } as WatchView["lateness"] });
    const fresh = view({ lateness: { kind: "up-to-date" } as WatchView["lateness"] });
    const never = view();
    expect(byLateness([fresh, never, late])).toEqual([late, never, fresh]);
  });
});
