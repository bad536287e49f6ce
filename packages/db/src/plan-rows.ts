import {
  type ActionPlan,
  Gate,
  type GateDraft,
  ImplementationUnit,
  isEditable,
  Measure,
  type MeasureDraft,
  Phase,
  PlanHeading,
  PlanState,
} from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";
import { json, jsonOrNull } from "./json.ts";
import { PlanNotEditable } from "./plan-not-editable.ts";
import type { Rows } from "./reader.ts";
import { RowNotFound, type Subject } from "./row-not-found.ts";

/** The columns every row of a project carries. */
export interface ProjectColumns {
  readonly organisationId: string;
  readonly projectId: string;
}

const live = { deletedAt: null } as const;
const inOrder = [{ position: "asc" }, { id: "asc" }] satisfies Prisma.PhaseOrderByWithRelationInput[];

/** A measure that stands in its plan: neither it nor what holds it has been removed. */
export const inPlan = {
  ...live,
  implementationUnit: { ...live, phase: live },
} satisfies Prisma.MeasureWhereInput;

export const wholeMeasure = {
  actors: { select: { stakeholderId: true, role: true }, orderBy: { position: "asc" } },
  dependsOn: {
    where: { dependsOn: inPlan },
    select: { dependsOnId: true, lagYears: true },
    orderBy: { dependsOnId: "asc" },
  },
} satisfies Prisma.MeasureInclude;

export const wholeUnit = {
  measures: { where: live, orderBy: inOrder, include: wholeMeasure },
} satisfies Prisma.ImplementationUnitInclude;

export const wholePhase = {
  gate: true,
  units: { where: live, orderBy: inOrder, include: wholeUnit },
} satisfies Prisma.PhaseInclude;

/** One query a level: version, phases, gates, units, measures, actors. */
export const wholeVersion = {
  phases: { where: live, orderBy: inOrder, include: wholePhase },
} satisfies Prisma.PlanVersionInclude;

type VersionRow = Prisma.PlanVersionGetPayload<{ include: typeof wholeVersion }>;
type HeadingRow = Prisma.PlanVersionGetPayload<object>;
type PhaseRow = Prisma.PhaseGetPayload<{ include: typeof wholePhase }>;
type UnitRow = Prisma.ImplementationUnitGetPayload<{ include: typeof wholeUnit }>;
type MeasureRow = Prisma.MeasureGetPayload<{ include: typeof wholeMeasure }>;
type GateRow = Prisma.GateGetPayload<object>;

export function planFromRow({ phases, ...row }: VersionRow): ActionPlan {
  return { ...headingFromRow(row), phases: phases.map(phaseFromRow) };
}

export function headingFromRow({ id, actionPlanId, number, ...row }: HeadingRow): PlanHeading {
  return PlanHeading.parse({ ...row, id: actionPlanId, versionId: id, versionNumber: number });
}

export function phaseFromRow({ gate, units, ...row }: PhaseRow): Phase {
  return Phase.parse({ ...row, gate: gate && gateFromRow(gate), units: units.map(unitFromRow) });
}

export function unitFromRow({ measures, ...row }: UnitRow): ImplementationUnit {
  return ImplementationUnit.parse({ ...row, measures: measures.map(measureFromRow) });
}

export function measureFromRow(row: MeasureRow): Measure {
  const { dependsOn, pathwayMapId, pathwayLineId, pathwayActionId } = row;
  return Measure.parse({
    ...row,
    dependsOn: dependsOn.map(({ dependsOnId, lagYears }) => ({ measureId: dependsOnId, lagYears })),
    origin: pathwayMapId && { mapId: pathwayMapId, lineId: pathwayLineId, actionId: pathwayActionId },
  });
}

export function gateFromRow({ phaseId, ...row }: GateRow): Gate {
  return Gate.parse({ ...row, opensPhaseId: phaseId });
}

export function columnsOfMeasure(draft: MeasureDraft) {
  const { actors: _, dependsOn: __, title, description, budgetLines, place, tags, results, origin, ...plain } = draft;
  const words = { title: json(title), description: jsonOrNull(description) };
  const parts = {
    budgetLines: json(budgetLines),
    place: jsonOrNull(place),
    tags: json(tags),
    results: json(results),
  };
  const pathway = {
    pathwayMapId: origin?.mapId ?? null,
    pathwayLineId: origin?.lineId ?? null,
    pathwayActionId: origin?.actionId ?? null,
  };
  return { ...plain, ...words, ...parts, ...pathway };
}

export function rowsOfDependencies(
  own: ProjectColumns,
  measureId: string,
  { dependsOn }: Pick<MeasureDraft, "dependsOn">,
) {
  return dependsOn.map(({ measureId: dependsOnId, lagYears }) => ({ ...own, measureId, dependsOnId, lagYears }));
}

export function columnsOfGate({ title, meaning, condition, earliestYear, proposal }: GateDraft) {
  const words = { title: json(title), meaning: jsonOrNull(meaning) };
  return { ...words, condition: json(condition), earliestYear, proposal: jsonOrNull(proposal) };
}

export function rowsOfActors(own: ProjectColumns, measureId: string, { actors }: Pick<MeasureDraft, "actors">) {
  return actors.map(({ stakeholderId, role }, position) => ({ ...own, measureId, position, stakeholderId, role }));
}

/**
 * Hold the plan version that a row stands in, so that edits and transitions of one plan come one after the other, and
 * note when it was last edited.
 *
 * @param contains - What the version must contain for the edit to make sense, as a condition on it.
 * @throws {RowNotFound} When no version of the project does.
 * @throws {PlanNotEditable} When it is past being edited.
 */
export async function lockDraft(
  rows: Rows,
  own: ProjectColumns,
  contains: Prisma.PlanVersionWhereInput,
  subject: Subject,
  id: string,
): Promise<string> {
  const where = { ...own, ...contains };
  const [held] = await rows.planVersion.updateManyAndReturn({
    where: { ...where, state: { in: PlanState.options.filter(isEditable) } },
    data: { updatedAt: new Date() },
    select: { id: true },
  });
  if (held) return held.id;
  const found = await rows.planVersion.findFirst({ where, select: { state: true } });
  throw found ? new PlanNotEditable(PlanState.parse(found.state)) : new RowNotFound(subject, id);
}
