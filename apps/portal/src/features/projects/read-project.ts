import "server-only";
import type { ProjectId } from "@tamarisk/domain";
import { cache } from "react";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

/** The project as its home shows it, asked once per request; *not found* in another organisation. */
export const readProject = cache(async (projectId: ProjectId) => {
  const api = await planningApi();
  return pageAnswer(api.project.get.query({ projectId }));
});
