import { AuthoredText, type Gate, PlanState, type ProjectId, versionInForce } from "@tamarisk/domain";
import { gateFromRow, type ProjectColumns } from "./plan-rows.ts";
import { keptForPlanAlone } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

/** A gate with the phase it leads to. */
export interface GateInForce {
  readonly gate: Gate;
  readonly phaseTitle: AuthoredText;
}

/**
 * The gates of the plan in force, in its order; of the latest version while none is in force. None when the project has
 * no plan.
 *
 * @throws {RowNotFound}
 */
export async function listGatesInForce(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<GateInForce[]> {
  return [...(await keptForPlanAlone(reader, scope, projectId, { name: "gates in force", work: readGates }))];
}

async function readGates(rows: Rows, own: ProjectColumns): Promise<GateInForce[]> {
  const versions = await rows.planVersion.findMany({
    where: own,
    select: { id: true, number: true, state: true },
    orderBy: { number: "desc" },
  });
  const inForce = versionInForce(versions.map(({ state, ...row }) => ({ ...row, state: PlanState.parse(state) })));
  const planVersionId = inForce?.id ?? versions[0]?.id;
  if (planVersionId === undefined) return [];
  const gates = await rows.gate.findMany({
    where: { ...own, phase: { planVersionId, deletedAt: null } },
    include: { phase: { select: { title: true } } },
    orderBy: { phase: { position: "asc" } },
  });
  return gates.map(({ phase, ...row }) => ({ gate: gateFromRow(row), phaseTitle: AuthoredText.parse(phase.title) }));
}
