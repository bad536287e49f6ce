import { describe, expect, it } from "vitest";
import { isLogFilter, logFilters, logHeadline, matchesFilter } from "./decision-log.ts";

const proposed = { decision: "trigger", state: "proposed", supersededBy: null } as const;
const kept = { decision: "keep", state: "in-force", supersededBy: null } as const;
const lesson = { decision: "learned", state: "in-force", supersededBy: null } as const;

describe("matchesFilter", () => {
  it("shows all, what waits, or one kind", () => {
    const all = [proposed, kept, lesson];
    const counts = logFilters.map((filter) => all.filter((each) => matchesFilter(each, filter)).length);
    expect(counts).toEqual([3, 1, 1, 0, 1, 1]);
  });

  it("knows its own names from the address and nothing else", () => {
    expect([isLogFilter("waiting"), isLogFilter("x"), isLogFilter(null)]).toEqual([true, false, false]);
  });
});

describe("logHeadline", () => {
  it("says first what waits, and does not count lessons as decisions", () => {
    expect(logHeadline([kept, proposed])).toEqual({ kind: "waiting", count: 1 });
    expect(logHeadline([kept, lesson])).toEqual({ kind: "settled", count: 1 });
    expect(logHeadline([lesson])).toEqual({ kind: "empty" });
  });

  it("counts only what stands: not what another has come in place of", () => {
    expect(logHeadline([kept, { ...kept, supersededBy: 2 }])).toEqual({ kind: "settled", count: 1 });
  });
});
