import "server-only";
import type { ProjectId } from "@tamarisk/domain";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";
import { todayIn } from "../tasks/today-in.ts";
import { readTown } from "../town/read-town.ts";
import { attentionItems, type VersionStep, type Waiting } from "./attention.ts";
import { keyIndicators } from "./key-indicators.ts";
import { readProject } from "./read-project.ts";
import type { TownHomeData } from "./town-home.tsx";

/** Lines of key indicators with a value, and blanks kept in sight. */
const shown = { withValues: 8, blanks: 3 };

/** Everything a project's first page shows, worked out here, so that a large plan and its values stay on the server. */
export async function readTownHome(projectId: ProjectId): Promise<TownHomeData | null> {
  const api = await planningApi();
  const home = await readProject(projectId);
  const [profile, indicators, ends, contradicted, { plan, readings }, storylines, waiting] = await pageAnswer(
    Promise.all([
      readTown(home.project.townId),
      api.indicator.list.query({ projectId }),
      api.observation.list.query({ projectId, endsOnly: true }),
      api.observation.list.query({ projectId, confidence: "contradicted" }),
      api.plan.get.query({ projectId }),
      api.storyline.list.query({ projectId }),
      readWaiting(projectId),
    ]),
  );
  if (!profile) return null;
  const attention = attentionItems({
    counts: home.counts,
    plan,
    readings,
    observations: contradicted,
    contradictedFigures: profile.figures.filter(({ provenance }) => provenance.confidence === "contradicted").length,
    futuresRun: home.latestEnsemble !== null,
    futuresPossible: storylines.kind === "ready",
    waiting,
  });
  return {
    home,
    profile,
    plan: {
      ...{ title: plan.title, versionNumber: plan.versionNumber, state: plan.state, updatedAt: plan.updatedAt },
      phases: plan.phases.length,
    },
    attention,
    total: indicators.length,
    lines: keyIndicators(indicators, ends, home.project.townId, shown.withValues, shown.blanks),
  };
}

const versionSteps: readonly VersionStep[] = ["approve", "publish", "reopen"];

async function readWaiting(projectId: ProjectId): Promise<Waiting> {
  const api = await planningApi();
  const [{ versions, inForceId: versionId }, decisions, alerts] = await Promise.all([
    api.plan.versions.query({ projectId }),
    api.decision.list.query({ projectId }),
    api.alert.list.query({ projectId, state: "open" }),
  ]);
  const today = todayIn("Asia/Shanghai", new Date());
  const progress = versionId ? await api.task.progress.query({ projectId, versionId, today }) : [];
  const [newest] = versions;
  const step = versionSteps.find((each) => newest?.allowed.actions.includes(each));
  return {
    version: newest && step ? { number: newest.number, step } : null,
    decisions: decisions.filter(({ allowedSteps }) => allowedSteps.includes("confirm")).length,
    alerts: alerts.map(({ message }) => message),
    lateTasks: progress.reduce((sum, { late }) => sum + late, 0),
    decidedGates: decisions.flatMap(({ state, gateLineageId }) => (state === "withdrawn" ? [] : (gateLineageId ?? []))),
  };
}
