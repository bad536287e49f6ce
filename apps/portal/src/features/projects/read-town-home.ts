import "server-only";
import { alertKindsByUrgency, type ProjectId, townDay } from "@tamarisk/domain";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";
import { readTown } from "../town/read-town.ts";
import { thinnedBoundary } from "../town/thinned-boundary.ts";
import { attentionItems, type VersionStep, type Waiting } from "./attention.ts";
import { readProject } from "./read-project.ts";
import type { TownHomeData } from "./town-home.tsx";

/** Everything a project's first page shows; a large plan and its values stay where they are. */
export async function readTownHome(projectId: ProjectId): Promise<TownHomeData | null> {
  const api = await planningApi();
  const ofTown = async () => {
    const { townId } = (await readProject(projectId)).project;
    return Promise.all([readTown(townId), api.indicator.key.query({ projectId, townId })]);
  };
  const [
    home,
    [profile, indicators],
    contradicted,
    { heading, phases, readings, measuresWithout },
    storylines,
    waiting,
  ] = await pageAnswer(
    Promise.all([
      readProject(projectId),
      ofTown(),
      api.observation.list.query({ projectId, confidence: "contradicted" }),
      api.plan.outline.query({ projectId }),
      api.storyline.list.query({ projectId }),
      readWaiting(projectId),
    ]),
  );
  if (!profile) return null;
  const attention = attentionItems({
    counts: home.counts,
    phases,
    readings,
    measuresWithout,
    observations: contradicted,
    contradictedFigures: profile.figures.filter(({ provenance }) => provenance.confidence === "contradicted").length,
    futuresRun: home.latestEnsemble !== null,
    futuresPossible: storylines.kind === "ready",
    waiting,
  });
  const { town, units, ageStructures, boundary } = profile;
  const { title, versionNumber, state, updatedAt } = heading;
  return {
    home,
    people: { town, units, ageStructures, boundary: boundary && thinnedBoundary(boundary) },
    plan: { title, versionNumber, state, updatedAt, phases: phases.length },
    attention,
    ...indicators,
  };
}

const urgency = ({ kind }: { readonly kind: (typeof alertKindsByUrgency)[number] }) =>
  alertKindsByUrgency.indexOf(kind);

const versionSteps: readonly VersionStep[] = ["approve", "publish", "reopen"];

async function readWaiting(projectId: ProjectId): Promise<Waiting> {
  const api = await planningApi();
  const today = townDay(new Date());
  const [{ versions }, decisions, alerts, { late }] = await Promise.all([
    api.plan.versions.query({ projectId }),
    api.decision.list.query({ projectId }),
    api.alert.list.query({ projectId, state: "open" }),
    api.task.late.query({ projectId, today }),
  ]);
  const [newest] = versions;
  const step = versionSteps.find((each) => newest?.allowed.actions.includes(each));
  return {
    version: newest && step ? { number: newest.number, step } : null,
    decisions: decisions.filter(({ allowedSteps }) => allowedSteps.includes("confirm")).length,
    alerts: alerts.toSorted((a, b) => urgency(a) - urgency(b)).map(({ message }) => message),
    lateTasks: late,
    decidedGates: decisions.flatMap(({ state, gateLineageId }) => (state === "withdrawn" ? [] : (gateLineageId ?? []))),
  };
}
