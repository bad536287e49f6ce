import { Alert, type AlertAction, type AlertId, AlertState, alertWorkflow, type ProjectId } from "@tamarisk/domain";
import type { Alert as AlertRow } from "./generated/client.ts";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, rowsOf, type Tx } from "./reader.ts";
import { requireVersion } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** What is said when something in the observations asks for a judgement. */
export type AlertDraft = Pick<Alert, "kind" | "key" | "indicatorId" | "townId" | "gateLineageId" | "message" | "facts">;

/** The project's alerts, the latest first. @throws {RowNotFound} */
export async function listAlerts(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Alert[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).alert.findMany({ where: own, orderBy: [{ raisedAt: "desc" }, { id: "desc" }] });
  return rows.map(alertFromRow);
}

function alertFromRow({ assessment, assessedByName, ...row }: AlertRow): Alert {
  return Alert.parse({ ...row, assessment: assessment && { text: assessment, by: assessedByName } });
}

/** @throws {RowNotFound} */
export async function raiseAlert(tx: Tx, scope: RowScope, projectId: ProjectId, draft: AlertDraft): Promise<Alert> {
  const own = await rowsOfProject(tx, scope, projectId);
  const words = { message: json(draft.message), facts: json(draft.facts) };
  return alertFromRow(
    await rowsOf(tx).alert.create({ data: { ...own, ...draft, ...words, state: alertWorkflow.initial } }),
  );
}

/** Move an alert along its workflow. @throws {StaleVersion | RowNotFound | TransitionRefused} */
export async function moveAlert(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  alertId: AlertId,
  action: AlertAction,
  version: number,
): Promise<Alert> {
  const where = { ...(await rowsOfProject(tx, scope, projectId)), id: alertId };
  const { alert } = rowsOf(tx);
  const read = () => alert.findFirst({ where });
  const present = requireVersion("alert", alertId, version, await read());
  const state = nextState("alert", alertWorkflow, AlertState.parse(present.state), action);
  const [row] = await alert.updateManyAndReturn({
    where: { ...where, version },
    data: { state, version: { increment: 1 } },
  });
  return alertFromRow(row ?? requireVersion("alert", alertId, version, await read()));
}
