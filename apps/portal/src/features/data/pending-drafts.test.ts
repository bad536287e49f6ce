import type { ObservationDraft } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleObservation } from "./example-observations.ts";
import { notStored, storedVersion, versionToReplace, withPendingDrafts } from "./pending-drafts.ts";

const stored = exampleObservation("B1", 2024, 13.7, { version: 4 });
const draft = (year: number, value: number) =>
  ({
    indicatorId: "B1",
    townId: "620300",
    year,
    value: { kind: "measured", value },
    unit: "percent",
    source: "Bulletin",
    licence: null,
    confidence: "low",
    note: null,
  }) as ObservationDraft;

describe("withPendingDrafts", () => {
  it("draws a new value at once, in a new cell and in one that has a value", () => {
    const pending = [draft(2024, 14), draft(2023, 13)].map((each) => ({ draft: each, newId: "new" }));
    const shown = withPendingDrafts(stored.projectId, [stored], pending);
    expect(shown.map(({ year, value, id }) => [year, value.kind === "measured" && value.value, id])).toEqual([
      [2024, 14, stored.id],
      [2023, 13, "new"],
    ]);
    expect(shown[0]!.provenance).toMatchObject({ source: "Bulletin", confidence: "low" });
    expect(shown.map(({ version }) => version)).toEqual([4, notStored]);
  });

  it("is the stored state once nothing is on its way", () => {
    expect(withPendingDrafts(stored.projectId, [stored], [])).toEqual([stored]);
  });
});

describe("storedVersion", () => {
  it("is the version of the cell, or null for one that nobody touched", () => {
    expect(storedVersion([stored], draft(2024, 14))).toBe(4);
    expect(storedVersion([stored], draft(2023, 14))).toBeNull();
  });
});

describe("versionToReplace", () => {
  const replacing = (openedOn?: number | null) =>
    versionToReplace([stored], { draft: draft(2024, 14), newId: "new", openedOn });

  it("names the version that typing started from, although a newer one is stored", () => {
    expect(replacing(3)).toBe(3);
    expect(replacing(null)).toBeNull();
  });

  it("names the stored version for a pasted value, and for typing on a value that was still on its way", () => {
    expect(replacing()).toBe(4);
    expect(replacing(notStored)).toBe(4);
  });
});
