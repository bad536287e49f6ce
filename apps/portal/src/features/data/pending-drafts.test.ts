import type { Observation, ObservationDraft } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleObservation } from "./example-observations.ts";
import {
  notStored,
  pendingObservation,
  storedVersion,
  versionToReplace,
  withPendingDrafts,
  withSaved,
} from "./pending-drafts.ts";

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
    const shown = withPendingDrafts([stored], pending);
    expect(shown.map(({ year, value }) => [year, value.kind === "measured" && value.value])).toEqual([
      [2024, 14],
      [2023, 13],
    ]);
    expect(shown[0]!.provenance).toEqual({ confidence: "low" });
    expect(shown.map(({ version }) => version)).toEqual([4, notStored]);
  });

  it("is the stored state once nothing is on its way", () => {
    expect(withPendingDrafts([stored], [])).toEqual([stored]);
  });
});

describe("withSaved", () => {
  it("takes the later of two states of a cell, and adds cells that were blank", () => {
    const [older, newer] = [3, 5].map((version) => ({ ...stored, version }) as Observation);
    expect(withSaved([stored], [older!])).toEqual([stored]);
    expect(withSaved([stored], [newer!])).toEqual([newer]);
    const other = exampleObservation("B1", 2023, 12);
    expect(withSaved([stored], [other])).toEqual([stored, other]);
  });
});

describe("pendingObservation", () => {
  it("is the typed value over the stored one, or a new one that no history is asked of", () => {
    const one = { draft: draft(2024, 14), newId: "new" };
    expect(pendingObservation(stored.projectId, one, stored)).toMatchObject({
      id: stored.id,
      version: 4,
      value: { value: 14 },
      provenance: { source: "Bulletin", confidence: "low" },
    });
    expect(pendingObservation(stored.projectId, one, null)).toMatchObject({ id: "new", version: notStored });
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
