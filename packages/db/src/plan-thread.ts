import {
  AuthoredText,
  EnsembleId,
  GateCondition,
  IndicatorId,
  LineageId,
  leavesOf,
  PathwayOrigin,
  type PhaseId,
  type ProjectId,
} from "@tamarisk/domain";
import { z } from "zod";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf } from "./reader.ts";

/** What ties a measure to the rest of the study, without the measure itself. */
export interface MeasureThread {
  readonly lineageId: LineageId;
  readonly title: AuthoredText;
  readonly source: string | null;
  readonly origin: PathwayOrigin | null;
  readonly indicatorIds: readonly IndicatorId[];
  readonly phaseId: PhaseId;
}

/** What ties a gate to the rest of the study. */
export interface GateThread {
  readonly lineageId: LineageId;
  readonly title: AuthoredText;
  readonly indicatorIds: readonly IndicatorId[];
  /** The run that its year was read off, where somebody asked one. */
  readonly ensembleId: EnsembleId | null;
  readonly opensPhaseId: PhaseId;
}

const Aims = z.array(z.object({ indicatorId: IndicatorId.nullable() }));
const Proposed = z.object({ ensembleId: EnsembleId });

/**
 * The measures and gates of the latest version of the plan, in the plan's order, each with what it points at. None when
 * the project has no plan.
 *
 * @throws {RowNotFound}
 */
export async function listPlanThreads(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<{ measures: MeasureThread[]; gates: GateThread[] }> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = rowsOf(reader);
  const latest = await rows.planVersion.findFirst({ where: own, orderBy: { number: "desc" }, select: { id: true } });
  if (!latest) return { measures: [], gates: [] };
  const phase = { planVersionId: latest.id, deletedAt: null };
  const [measures, gates] = await Promise.all([
    rows.measure.findMany({
      where: { ...own, deletedAt: null, implementationUnit: { deletedAt: null, phase } },
      select: {
        ...{ lineageId: true, title: true, source: true, results: true },
        ...{ pathwayMapId: true, pathwayLineId: true, pathwayActionId: true },
        implementationUnit: { select: { phaseId: true } },
      },
      orderBy: [
        { implementationUnit: { phase: { position: "asc" } } },
        { implementationUnit: { position: "asc" } },
        { position: "asc" },
      ],
    }),
    rows.gate.findMany({ where: { ...own, phase }, orderBy: { phase: { position: "asc" } } }),
  ]);
  return {
    measures: measures.map(({ results, implementationUnit, pathwayMapId, pathwayLineId, pathwayActionId, ...row }) => ({
      ...textsOf(row),
      source: row.source,
      origin:
        pathwayMapId === null
          ? null
          : PathwayOrigin.parse({ mapId: pathwayMapId, lineId: pathwayLineId, actionId: pathwayActionId }),
      indicatorIds: unique(Aims.parse(results).flatMap(({ indicatorId }) => indicatorId ?? [])),
      phaseId: implementationUnit.phaseId as PhaseId,
    })),
    gates: gates.map((row) => ({
      ...textsOf(row),
      indicatorIds: unique(leavesOf(GateCondition.parse(row.condition)).map(({ indicatorId }) => indicatorId)),
      ensembleId: row.proposal === null ? null : Proposed.parse(row.proposal).ensembleId,
      opensPhaseId: row.phaseId as PhaseId,
    })),
  };
}

function textsOf({ lineageId, title }: { readonly lineageId: string; readonly title: unknown }) {
  return { lineageId: LineageId.parse(lineageId), title: AuthoredText.parse(title) };
}

function unique<Id>(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}
