import "server-only";
import type { ProjectId } from "@tamarisk/domain";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";
import { readTown } from "../town/read-town.ts";
import { readProject } from "./read-project.ts";
import type { TownHomeData } from "./town-home.tsx";

/** Everything a project's first page is made of, asked at once. */
export async function readTownHome(projectId: ProjectId): Promise<TownHomeData | null> {
  const api = await planningApi();
  const home = await readProject(projectId);
  const [profile, indicators, observations, plan, storylines] = await pageAnswer(
    Promise.all([
      readTown(home.project.townId),
      api.indicator.list.query({ projectId }),
      api.observation.list.query({ projectId }),
      api.plan.get.query({ projectId }),
      api.storyline.list.query({ projectId }),
    ]),
  );
  return profile && { home, profile, indicators, observations, plan, futuresPossible: storylines.kind === "ready" };
}
