import { describe, expect, it } from "vitest";
import { cohortFinding } from "./cohort-finding.ts";

const groups = (...counts: number[]) =>
  counts.map((people, index) => ({
    fromAge: index * 5,
    toAge: index === counts.length - 1 ? null : index * 5 + 4,
    male: people,
    female: 0,
  }));

describe("cohortFinding", () => {
  it("finds the young who have gone, as in Yongchang: of 16,643 aged 10–14 in 2010, 5,876 were left", () => {
    expect(cohortFinding(groups(10000, 13000, 16643, 17000, 9000, 1), groups(1, 1, 9000, 12000, 5876, 1))).toEqual({
      kind: "young-left",
      fromAgeBefore: 10,
      toAgeBefore: 14,
      fromAgeNow: 20,
      before: 16643,
      now: 5876,
    });
  });

  it("names the largest generation where the young stay", () => {
    const before = groups(10, 10, 10, 10, 30, 10, 10, 10);
    const now = groups(9, 9, 10, 10, 10, 11, 31, 10);
    expect(cohortFinding(before, now)).toMatchObject({ kind: "large-stays", fromAgeNow: 30, before: 30, now: 31 });
  });

  it("does not follow anybody into the open group at the top", () => {
    expect(cohortFinding(groups(1, 1, 500), groups(1, 1, 900))).toBeNull();
  });

  it("says nothing without data", () => {
    expect(cohortFinding([], [])).toBeNull();
  });
});
