import { type WatchedIndicator, WatchedIndicatorDraft } from "@tamarisk/domain";
import type { FlatRow, FlatValue } from "./column.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import type { ImportCourse } from "./import-course.ts";
import { indicatorColumns, indicatorRow } from "./indicator-sheet.ts";
import { textOrNull } from "./measure-changes.ts";
import { mergeRow } from "./merge-row.ts";
import type { ReadRow, ReadSheet } from "./read-rows.ts";
import { SheetChanges } from "./sheet-changes.ts";

const columnOf = {
  baseline: "baselineValue",
  target: "targetValue",
  threshold: "thresholdValue",
  direction: "direction",
  rhythm: "rhythm",
  source: "source",
};

/** What the indicators of a file would change: a row names an indicator and a place, watched already or from now on. */
export async function indicatorChanges(
  sheet: ReadSheet | null,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<SheetChanges> {
  const changes = new SheetChanges("indicators", sheet);
  const present = new Map(world.watched.map((watched) => [`${watched.indicatorId} ${watched.townId}`, watched]));
  for await (const read of course.each(sheet?.rows ?? [])) {
    if (!namesIndicatorAndPlace(read, changes, world)) continue;
    const about = `${read.values.indicatorId} ${read.values.placeId}`;
    if (changes.isFirst(read.row, about)) changeWatch(read, present.get(about) ?? null, changes, world);
  }
  changes.compareWith(present.keys());
  return changes;
}

/** Whether a row says of which indicator, at which place of the project, it speaks. */
export function namesIndicatorAndPlace(
  { row, values }: ReadRow,
  changes: SheetChanges,
  { indicators, places }: ExchangeWorld,
): boolean {
  const isThere = (column: string, subject: "indicator" | "place", ids: readonly { readonly id: string }[]) => {
    const found = values[column] ?? null;
    if (found === null) changes.refuse(row, column, null, { kind: "blank" });
    else if (ids.some(({ id }) => id === String(found))) return true;
    else changes.refuse(row, column, found, { kind: "unknown", subject });
    return false;
  };
  return [isThere("indicatorId", "indicator", indicators), isThere("placeId", "place", places)].every(Boolean);
}

function changeWatch(
  read: ReadRow,
  watched: WatchedIndicator | null,
  changes: SheetChanges,
  world: ExchangeWorld,
): void {
  const { row, values } = read;
  const indicator = world.indicators.find(({ id }) => id === values.indicatorId)!;
  const fresh: FlatRow = { direction: indicator.direction, rhythm: indicator.rhythm, isProposal: "no" };
  const before = watched ? indicatorRow(watched, world) : fresh;
  const draftWith = (cells: FlatRow) => {
    const problems = changes.problems.length;
    const about = { indicatorId: indicator.id, placeId: String(values.placeId) };
    const draft = draftOf(read, { ...before, ...cells, ...about }, changes, world);
    const parsed = changes.parsed(row, WatchedIndicatorDraft, draft, columnOf, values);
    return changes.problems.length > problems ? null : parsed;
  };
  if (watched) {
    const { id: watchedId, version } = watched;
    const merged = mergeRow(indicatorColumns, { projectId: world.plan.projectId, row: before, version }, values);
    changes.change(read, { title: indicator.name, version, merged }, (about, cells) => {
      const draft = draftWith(cells);
      return draft && { kind: "update-watch", ...about, watchedId, version, draft };
    });
    return;
  }
  const draft = draftWith(values);
  if (draft) changes.add(read, indicator.name, (about) => ({ kind: "watch", ...about, draft }));
}

function draftOf({ row }: ReadRow, merged: FlatRow, changes: SheetChanges, { stakeholders }: ExchangeWorld): unknown {
  const code = merged.responsible ?? null;
  const responsible = stakeholders.find((one) => one.code === String(code) || one.id === code);
  if (code !== null && !responsible) {
    changes.refuse(row, "responsible", code, { kind: "unknown", subject: "stakeholder" });
  }
  const pair = (name: "baseline" | "target") => {
    const value = merged[`${name}Value`] ?? null;
    const year = merged[`${name}Year`] ?? null;
    requirePair(row, [`${name}Value`, value], [`${name}Year`, year], changes);
    return value === null || year === null ? null : { value, year };
  };
  const threshold = merged.thresholdValue ?? null;
  const side = merged.thresholdSide ?? null;
  requirePair(row, ["thresholdValue", threshold], ["thresholdSide", side], changes);
  const meaning = { en: String(merged.meaningEn ?? ""), zh: String(merged.meaningZh ?? "") };
  return {
    indicatorId: merged.indicatorId,
    townId: merged.placeId,
    baseline: pair("baseline"),
    target: pair("target"),
    threshold: threshold === null || side === null ? null : { value: threshold, side, meaning: textOrNull(meaning) },
    direction: merged.direction,
    rhythm: merged.rhythm,
    responsibleId: responsible?.id ?? null,
    isProposal: merged.isProposal === "yes",
    source: merged.source ?? null,
  };
}

type Half = readonly [column: string, value: FlatValue];

function requirePair(row: number, one: Half, other: Half, changes: SheetChanges): void {
  if ((one[1] === null) === (other[1] === null)) return;
  const [missing, given] = one[1] === null ? [one, other] : [other, one];
  changes.refuse(row, missing[0], null, { kind: "half-a-pair", other: given[0] });
}
