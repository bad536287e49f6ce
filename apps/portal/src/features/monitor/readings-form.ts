import { type Confidence, ObservationDraft } from "@tamarisk/domain";
import type { NumberEntry } from "@tamarisk/ui/number-entry";
import type { WatchView } from "./monitor-screen-props.ts";

/** What was typed for one indicator. */
export interface ReadingEntry {
  readonly year: NumberEntry;
  readonly value: NumberEntry;
  readonly isProvisional: boolean;
}

/** What holds for all readings typed at once. */
interface ReadingsOrigin {
  readonly source: string;
  readonly confidence: Confidence;
}

/** One value to be saved, over the version it replaces. */
interface TypedReading {
  readonly view: WatchView;
  readonly draft: ObservationDraft;
  readonly version: number | null;
}

/** What is wrong with what was typed, by the indicator's place in the list; `source` for the source. */
export type ReadingsProblem = { readonly at: "source" } | { readonly at: number; readonly field: "year" | "value" };

/** The year a new value is most likely of: the one after the newest, but no year that has not begun. */
export function likelyYear({ newest }: Pick<WatchView, "newest">, currentYear: number): number {
  if (!newest) return currentYear - 1;
  return newest.isProvisional ? newest.year : Math.min(newest.year + 1, currentYear);
}

/** Those somebody waits for first: late, then never reported, then due, then the others, in the order they are shown. */
export function byLateness(watches: readonly WatchView[]): WatchView[] {
  const order = ["stale", "late", "due", "never-reported", "up-to-date"];
  return watches.toSorted((a, b) => order.indexOf(a.lateness.kind) - order.indexOf(b.lateness.kind));
}

/**
 * What is to be saved of what was typed; rows without a value are left out.
 *
 * @param entries - One a row, in the order of the rows.
 */
export function readTyped(
  rows: readonly WatchView[],
  entries: readonly ReadingEntry[],
  { source, confidence }: ReadingsOrigin,
): { readonly readings: readonly TypedReading[]; readonly problems: readonly ReadingsProblem[] } {
  const problems: ReadingsProblem[] = [];
  const readings: TypedReading[] = [];
  rows.forEach((view, at) => {
    const entry = entries[at];
    if (!entry || entry.value.kind === "blank") return;
    if (entry.value.kind === "unreadable") problems.push({ at, field: "value" });
    if (entry.year.kind !== "number" || !Number.isInteger(entry.year.value)) problems.push({ at, field: "year" });
    if (entry.value.kind !== "number" || entry.year.kind !== "number") return;
    const draft = ObservationDraft.safeParse({
      indicatorId: view.watch.indicatorId,
      townId: view.watch.townId,
      year: entry.year.value,
      value: { kind: "measured", value: entry.value.value },
      unit: view.unit,
      isProvisional: entry.isProvisional,
      source: source.trim() || "-",
      licence: null,
      confidence,
      note: null,
    });
    if (!draft.success) problems.push({ at, field: "year" });
    else readings.push({ view, draft: draft.data, version: versionAt(view, entry.year.value) });
  });
  if (readings.length > 0 && source.trim() === "") problems.unshift({ at: "source" });
  return { readings, problems };
}

function versionAt({ newest }: WatchView, year: number): number | null {
  return newest?.year === year ? newest.version : null;
}
