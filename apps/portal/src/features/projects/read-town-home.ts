import "server-only";
import type { ProjectId } from "@tamarisk/domain";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";
import { todayIn } from "../tasks/today-in.ts";
import { readTown } from "../town/read-town.ts";
import type { VersionStep, Waiting } from "./attention.ts";
import { readProject } from "./read-project.ts";
import type { TownHomeData } from "./town-home.tsx";

/** Everything a project's first page is made of, asked at once. */
export async function readTownHome(projectId: ProjectId): Promise<TownHomeData | null> {
  const api = await planningApi();
  const home = await readProject(projectId);
  const [profile, indicators, observations, plan, storylines, waiting] = await pageAnswer(
    Promise.all([
      readTown(home.project.townId),
      api.indicator.list.query({ projectId }),
      api.observation.list.query({ projectId }),
      api.plan.get.query({ projectId }),
      api.storyline.list.query({ projectId }),
      readWaiting(projectId),
    ]),
  );
  const futuresPossible = storylines.kind === "ready";
  return profile && { home, profile, indicators, observations, plan, futuresPossible, waiting };
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
