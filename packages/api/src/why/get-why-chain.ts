import {
  findProject,
  listEnsembles,
  listIndicators,
  listParameterChanges,
  listPathwayMaps,
  listPlanThreads,
  listVulnerabilities,
  listWatchedIndicators,
  type Reader,
  RowNotFound,
  type RowScope,
} from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
import { observedOutcome } from "@tamarisk/town-model";
import { assumptionsOf } from "../assumption/assumption-list.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { assembleWhyChain } from "./assemble-why-chain.ts";
import { WhyChain, WhySubject } from "./why-chain.ts";
import type { WhyFacts } from "./why-facts.ts";

/** Why a measure, a gate or an indicator is there, down to the figures and sources; and what rests on a figure or a run. */
export const getWhyChain = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/why", "Why something is in the plan, and what rests on it"),
)
  .input(WhySubject.extend({ projectId: ProjectId }))
  .output(WhyChain)
  .query(async ({ ctx: { database, permit }, input: { projectId, ...subject } }) => {
    const chain = assembleWhyChain(await readFacts(database, permit.scope, projectId), subject);
    if (chain) return chain;
    throw new RowNotFound(subject.kind === "assumption" ? "parameter-change" : subject.kind, subject.id);
  });

async function readFacts(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<WhyFacts> {
  const own = [reader, scope, projectId] as const;
  const [project, threads, maps, vulnerabilities, ensembles, changes, indicators, watched] = await Promise.all([
    ...[findProject(...own), listPlanThreads(...own), listPathwayMaps(...own), listVulnerabilities(...own)],
    ...[listEnsembles(...own), listParameterChanges(...own), listIndicators(reader, scope)],
    listWatchedIndicators(...own),
  ] as const);
  const entry = townModelOf(project.townId);
  const watchedId = new Map(watched.map(({ id, indicatorId }) => [indicatorId, id]));
  return {
    ...{ ...threads, maps, vulnerabilities, ensembles },
    assumptions: entry ? assumptionsOf(entry.parameters, changes).assumptions : [],
    model: entry?.identity ?? null,
    indicators: indicators.map(({ id, name, unit }) => ({
      ...{ id, name, watchedId: watchedId.get(id) ?? null },
      outcomeId: sameOutcome({ id, unit }),
    })),
  };
}

/** The one outcome that means the same as an indicator. */
function sameOutcome(indicator: Parameters<typeof observedOutcome>[0]): string | null {
  const found = observedOutcome(indicator);
  return found?.match === "same" ? found.outcomeIds[0] : null;
}
