import { type Indicator, type Observation, ObservationDraft, observationProblems } from "@tamarisk/domain";
import type { FlatRow } from "./column.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import type { ImportCourse } from "./import-course.ts";
import type { OperationRow } from "./import-operation.ts";
import { namesIndicatorAndPlace } from "./indicator-changes.ts";
import { mergeRow } from "./merge-row.ts";
import { observationColumns, observationRow } from "./observation-sheet.ts";
import type { ReadRow, ReadSheet } from "./read-rows.ts";
import { SheetChanges } from "./sheet-changes.ts";

const columnOf = {
  year: "year",
  value: "value",
  unit: "unit",
  breakdown: "ageGroup",
  source: "source",
  licence: "licence",
  confidence: "confidence",
  note: "note",
};

/** What of an observation is the same for everybody unless the file says otherwise. */
const whole: FlatRow = { sex: "all", ageGroup: "all", residentGroup: "all" };

/**
 * What the observations of a file would change. A row names indicator, place, year and of whom; three blank value cells say
 * *no data*, which is never zero.
 */
export async function observationChanges(
  sheet: ReadSheet | null,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<SheetChanges> {
  const changes = new SheetChanges("observations", sheet);
  const present = new Map(world.observations.map((one) => [aboutOf(observationRow(one)), one]));
  const faults = sheet?.problems.filter(({ column }) => column === "year") ?? [];
  const hasFaultyYear = new Set(faults.map(({ row }) => row));
  for await (const read of course.each(sheet?.rows ?? [])) {
    const isNamed = namesIndicatorAndPlace(read, changes, world);
    const hasYear = (read.values.year ?? null) !== null;
    if (!hasYear && !hasFaultyYear.has(read.row)) changes.refuse(read.row, "year", null, { kind: "blank" });
    if (!hasYear || !isNamed) continue;
    const about = aboutOf(read.values);
    if (changes.isFirst(read.row, about)) changeCell(read, present.get(about) ?? null, changes, world);
  }
  changes.compareWith(present.keys());
  return changes;
}

function aboutOf(values: FlatRow): string {
  const { indicatorId, placeId, year, sex, ageGroup, residentGroup } = { ...whole, ...withoutBlanks(values) };
  return [indicatorId, placeId, year, sex, ageGroup, residentGroup].join(" ");
}

function withoutBlanks(values: FlatRow): FlatRow {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function changeCell(read: ReadRow, present: Observation | null, changes: SheetChanges, world: ExchangeWorld): void {
  const { values } = read;
  const indicator = world.indicators.find(({ id }) => id === values.indicatorId)!;
  const { en, zh } = indicator.name;
  const title = { en: `${en}, ${values.year}`, zh: `${zh}，${values.year}年` };
  const observe = (row: OperationRow, cells: FlatRow, version: Observation["version"] | null) => {
    const draft = draftWith({ row: read.row, values: cells }, present && observationRow(present), indicator, changes);
    if (!draft || !isPossible(read.row, draft, indicator, changes, world)) return null;
    return { kind: "observe" as const, ...row, draft, version };
  };
  if (present) {
    const { version } = present;
    const here = { projectId: world.plan.projectId, row: observationRow(present), version };
    const merged = mergeRow(observationColumns, here, values);
    changes.change(read, { title, version, merged }, (row, cells) => observe(row, cells, version));
    return;
  }
  changes.add(read, title, (row) => observe(row, values, null));
}

function draftWith(
  read: ReadRow,
  before: FlatRow | null,
  { unit }: Indicator,
  changes: SheetChanges,
): ObservationDraft | null {
  const fresh: FlatRow = { ...whole, unit, isProvisional: "no", licence: null, note: null };
  const merged = { ...(before ?? { ...fresh, ...withoutBlanks(read.values) }), ...keyless(read.values) };
  if (!hasNamedUnit(merged)) merged.unit = unit;
  return draftFrom(read, merged, changes);
}

function isPossible(
  row: number,
  draft: ObservationDraft,
  indicator: Indicator,
  changes: SheetChanges,
  { currentYear }: ExchangeWorld,
): boolean {
  const found = observationProblems(draft, indicator, currentYear);
  for (const problem of found) {
    const column = problem.kind === "future-year" ? "year" : problem.kind === "outside-bounds" ? "value" : "unit";
    changes.refuse(row, column, problem.found, { kind: "observation", problem });
  }
  return found.length === 0;
}

/** The columns that say something about the value, not of what it speaks. */
function keyless(values: FlatRow): Record<string, string | number | null> {
  const { indicatorId: _, placeId: __, year: ___, sex: ____, ageGroup: _____, residentGroup: ______, ...rest } = values;
  return rest;
}

function hasNamedUnit({ unit }: FlatRow): boolean {
  return unit !== null && unit !== undefined;
}

function draftFrom({ row, values }: ReadRow, merged: FlatRow, changes: SheetChanges): ObservationDraft | null {
  const { value = null, low = null, high = null } = merged;
  if ((low === null) !== (high === null)) {
    const [missing, other] = low === null ? ["low", "high"] : ["high", "low"];
    changes.refuse(row, missing!, null, { kind: "half-a-pair", other: other! });
    return null;
  }
  const observed =
    value !== null ? { kind: "measured", value } : low !== null ? { kind: "range", low, high } : { kind: "no-data" };
  const draft = {
    indicatorId: values.indicatorId,
    townId: String(values.placeId),
    year: values.year,
    value: observed,
    unit: merged.unit,
    breakdown: {
      sex: values.sex ?? "all",
      ageGroup: values.ageGroup ?? "all",
      residentGroup: values.residentGroup ?? "all",
    },
    isProvisional: merged.isProvisional === "yes",
    source: merged.source ?? "",
    licence: merged.licence ?? null,
    confidence: merged.confidence,
    note: merged.note ?? null,
  };
  return changes.parsed(row, ObservationDraft, draft, columnOf, values);
}
