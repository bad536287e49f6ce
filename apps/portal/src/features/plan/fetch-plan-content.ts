import type { PlanContent } from "@tamarisk/api";
import type { PlanVersionId, ProjectId } from "@tamarisk/domain";
import superjson from "superjson";

/** Where a plan version is read whole: the latest, or the named one. */
export function planContentPath(projectId: ProjectId, versionId?: PlanVersionId): string {
  return `/content/plans/${projectId}${versionId === undefined ? "" : `/${versionId}`}`;
}

/**
 * Read a plan version whole. It comes past the portal as the server keeps it, so that a large plan costs one transfer.
 *
 * @throws {Error} With the server's reason in `data.problem`, as calls of procedures do.
 */
export async function fetchPlanContent(
  projectId: ProjectId,
  versionId?: PlanVersionId,
  signal?: AbortSignal,
): Promise<PlanContent> {
  const response = await fetch(planContentPath(projectId, versionId), { signal });
  const text = await response.text();
  if (response.ok) return superjson.parse<PlanContent>(text);
  const { message, problem } = JSON.parse(text) as { message?: string; problem?: unknown };
  throw Object.assign(new Error(message ?? `HTTP ${response.status}`), { data: { problem } });
}
