import {
  ActorRole,
  type BudgetLine,
  type ImplementationUnit,
  type Measure,
  type MeasureActor,
  type MeasureDependency,
  MeasureDraft,
  type ProjectId,
} from "@tamarisk/domain";
import type { BudgetOfFile } from "./budget-lines.ts";
import { budgetText } from "./budget-text.ts";
import { type FlatRow, type FlatValue, parts } from "./column.ts";
import { type ExchangeWorld, measureIndex } from "./exchange-world.ts";
import { readMark } from "./export-mark.ts";
import type { ImportCourse } from "./import-course.ts";
import { measureRow, mergedMeasureColumns } from "./measure-sheet.ts";
import { mergeRow } from "./merge-row.ts";
import type { ReadRow, ReadSheet } from "./read-rows.ts";
import { namesOf, pick, SheetChanges } from "./sheet-changes.ts";

/** Which column a wrong part of a measure stands in. */
const columnOf = {
  title: "titleEn",
  description: "descriptionEn",
  startYear: "startYear",
  endYear: "endYear",
  leadTimeYears: "leadTimeYears",
  durationYears: "durationYears",
  budgetMillionCny: "budget",
  budgetLines: "budget",
  costOfDelayMillionCnyPerYear: "costOfDelay",
  tags: "sdgTargets",
  dependsOn: "waitsFor",
  source: "source",
};

/** A measure of which nothing is known; its title has to come from the file. */
const blank: MeasureDraft = {
  ...MeasureDraft.parse({
    title: { en: "x", zh: "" },
    description: null,
    startYear: null,
    endYear: null,
    budgetMillionCny: null,
    capacity: null,
    actors: [],
    source: null,
  }),
  title: { en: "", zh: "" },
};

/**
 * What the measures of a file would change. A row with an id changes that measure, one without adds a measure to its unit;
 * columns that the file does not have stay as they are.
 *
 * @param budget - The budget lines of the file by measure; those of other measures stay as they are. A measure that only the
 * budget sheet names is a change of that sheet.
 */
export async function measureChanges(
  sheet: ReadSheet | null,
  budget: BudgetOfFile,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<SheetChanges> {
  const changes = new SheetChanges("measures", sheet);
  const present = measureIndex(world).byLineage;
  const names = new Set([...present.values()].flatMap(({ title }) => namesOf(title)));
  const named = new Set<string>();
  for await (const read of course.each(sheet?.rows ?? [])) {
    const id = read.values.id ?? null;
    if (id === null) addMeasure(read, changes, world, names);
    else if (changes.isFirst(read.row, String(id))) {
      named.add(String(id));
      const measure = present.get(String(id));
      if (measure) changeMeasure(read, measure, budget.lines.get(String(id)) ?? null, changes, world);
      else changes.refuse(read.row, "id", id, { kind: "unknown", subject: "measure" });
    }
  }
  changes.compareWith(present.keys());
  for (const [id, own] of budget.lines) {
    const measure = present.get(id);
    const row = budget.firstRows.get(id)!;
    if (measure && !named.has(id))
      changeMeasure({ row, values: budget.exported.get(id) ?? {} }, measure, own, budget.changes, world);
  }
  return changes;
}

function addMeasure(read: ReadRow, changes: SheetChanges, world: ExchangeWorld, names: ReadonlySet<string>): void {
  const unit = unitNamed(read, changes, world);
  const draft = draftOf(read, withBudget(blank, null, read.values), changes, world);
  if (!unit || !draft) return;
  changes.add(read, draft.title, (row) => ({ kind: "add-measure", ...row, unitId: unit.id, draft }));
  changes.compareNames(namesOf(draft.title), names);
}

function changeMeasure(
  read: ReadRow,
  measure: Measure,
  lines: readonly BudgetLine[] | null,
  changes: SheetChanges,
  world: ExchangeWorld,
): void {
  const { id: measureId, lineageId: _, implementationUnitId, position: __, version, ...base } = measure;
  const own = unitsOf(world).find(({ id }) => id === implementationUnitId);
  const present = { ...measureRow(measure, world), unit: own?.code ?? null };
  const { projectId } = world.plan;
  const here = { projectId, row: present, version };
  const values = withLines(read.values, lines, here);
  const merged = mergeRow(mergedMeasureColumns, here, values);
  const fields = merged.fields.map((field) =>
    field.column === "budgetLines"
      ? { ...field, before: sumOf(measure.budgetLines), after: sumOf(lines ?? []) }
      : field,
  );
  const about = { title: measure.title, version, merged: { ...merged, fields } };
  changes.change({ row: read.row, values }, about, (row, cells) => {
    const toUnit = cells.unit === undefined ? own : unitNamed({ row: read.row, values: cells }, changes, world);
    const linesMeant = cells.budgetLines === undefined ? null : lines;
    const draft = draftOf({ row: read.row, values: cells }, withBudget(base, linesMeant, cells), changes, world);
    if (!toUnit || !draft) return null;
    const toUnitId = toUnit.id === implementationUnitId ? null : toUnit.id;
    return { kind: "update-measure", ...row, measureId, version, draft, toUnitId };
  });
}

/** The file's cells with its budget lines; a total that was left as it was exported follows new lines. */
function withLines(
  values: FlatRow,
  lines: readonly BudgetLine[] | null,
  { projectId, row }: { readonly projectId: ProjectId; readonly row: FlatRow },
): FlatRow {
  if (!lines) return values;
  const { budget, ...others }: Record<string, FlatValue> = { ...values, budgetLines: budgetText(lines) };
  if (budget === undefined) return others;
  const isOther = others.budgetLines !== row.budgetLines;
  const isLeft = isOther && readMark(mergedMeasureColumns, projectId, values)?.("budget", budget);
  return isLeft ? others : { ...others, budget };
}

/** New lines bring their own total, unless the file gives another; the schema then asks that the two agree. */
function withBudget(base: MeasureDraft, lines: readonly BudgetLine[] | null, { budget }: FlatRow): MeasureDraft {
  const saysTotal = budget !== undefined && budget !== base.budgetMillionCny;
  const total = lines ? lines.reduce((sum, { millionCny }) => sum + millionCny, 0) : base.budgetMillionCny;
  return {
    ...base,
    budgetLines: [...(lines ?? base.budgetLines)],
    budgetMillionCny: saysTotal ? (budget as number | null) : total,
  };
}

function draftOf(
  { row, values }: ReadRow,
  base: MeasureDraft,
  changes: SheetChanges,
  world: ExchangeWorld,
): MeasureDraft | null {
  const before = changes.problems.length;
  const number = (key: string, otherwise: number | null) => pick(values, key, otherwise);
  const draft = {
    ...base,
    title: bilingual(values, "title", base.title),
    description: textOrNull(bilingual(values, "description", base.description ?? { en: "", zh: "" })),
    startYear: number("startYear", base.startYear),
    endYear: number("endYear", base.endYear),
    leadTimeYears: number("leadTimeYears", base.leadTimeYears),
    durationYears: number("durationYears", base.durationYears),
    costOfDelayMillionCnyPerYear: number("costOfDelay", base.costOfDelayMillionCnyPerYear),
    capacity: pick(values, "capacity", base.capacity),
    scale: pick(values, "scale", base.scale),
    tags: tagsOf(values, base),
    actors: actorsOf(row, values, base, changes, world),
    dependsOn: waitsOf(row, values, base, changes, world),
    source: pick(values, "source", base.source),
  };
  const parsed = changes.parsed(row, MeasureDraft, draft, columnOf, values);
  return changes.problems.length > before ? null : parsed;
}

function tagsOf(values: FlatRow, { tags }: MeasureDraft): unknown {
  const list = (key: keyof MeasureDraft["tags"]) =>
    values[key] === undefined ? tags[key] : parts(values[key] ?? null);
  return {
    buffer: list("buffer"),
    selfOrganisation: list("selfOrganisation"),
    learning: list("learning"),
    strategies: list("strategies"),
    sdgTargets: list("sdgTargets"),
  };
}

function actorsOf(
  row: number,
  values: FlatRow,
  base: MeasureDraft,
  changes: SheetChanges,
  { stakeholders }: ExchangeWorld,
): MeasureActor[] {
  return ActorRole.options.flatMap((role) => {
    const cell = values[role];
    if (cell === undefined) return base.actors.filter((actor) => actor.role === role);
    return parts(cell).flatMap((code) => {
      const stakeholder = stakeholders.find((one) => one.code === code || one.id === code);
      if (!stakeholder) changes.refuse(row, role, code, { kind: "unknown", subject: "stakeholder" });
      return stakeholder ? [{ stakeholderId: stakeholder.id, role }] : [];
    });
  });
}

function waitsOf(
  row: number,
  values: FlatRow,
  base: MeasureDraft,
  changes: SheetChanges,
  world: ExchangeWorld,
): MeasureDependency[] {
  const cell = values.waitsFor;
  if (cell === undefined) return base.dependsOn;
  return parts(cell).flatMap((part) => {
    const [lineage, lag = "0"] = part.split("+");
    const measure = measureIndex(world).byLineage.get(lineage!);
    if (!measure) changes.refuse(row, "waitsFor", part, { kind: "unknown", subject: "measure" });
    return measure ? [{ measureId: measure.id, lagYears: Number(lag) }] : [];
  });
}

function unitsOf({ plan }: ExchangeWorld): ImplementationUnit[] {
  return plan.phases.flatMap(({ units }) => units);
}

function unitNamed({ row, values }: ReadRow, changes: SheetChanges, world: ExchangeWorld): ImplementationUnit | null {
  const code = values.unit ?? null;
  const unit = unitsOf(world).find((one) => one.code === String(code));
  if (code === null) changes.refuse(row, "unit", null, { kind: "blank" });
  else if (!unit) changes.refuse(row, "unit", code, { kind: "unknown", subject: "unit" });
  return unit ?? null;
}

/** A text in two columns; a language that the file does not have stays as it is. */
export function bilingual(values: FlatRow, key: string, base: { en: string; zh: string }): { en: string; zh: string } {
  const side = (suffix: "En" | "Zh", otherwise: string) => String(pick(values, `${key}${suffix}`, otherwise) ?? "");
  return { en: side("En", base.en), zh: side("Zh", base.zh) };
}

export function textOrNull(text: { en: string; zh: string }): { en: string; zh: string } | null {
  return text.en === "" && text.zh === "" ? null : text;
}

function sumOf(lines: readonly BudgetLine[]): string {
  return `${lines.length}: ${lines.reduce((sum, { millionCny }) => sum + millionCny, 0)}`;
}
