import { findMarkedPlan } from "@tamarisk/db";
import { PlanVersionId, type Problem, ProjectId } from "@tamarisk/domain";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { z } from "zod";
import { problemOf } from "../problem/problem-of.ts";
import type { ApiContext } from "../trpc/api-context.ts";
import { forMember, router } from "../trpc/base.ts";
import { contentBody } from "./content-body.ts";

/** Not among the routers that are served: its answer is bytes, which are sent as they are. */
const contents = router({
  plan: forMember("read", "plan")
    .input(z.object({ projectId: ProjectId, versionId: PlanVersionId.optional() }))
    .query(async ({ ctx, input: { projectId, versionId } }) => {
      const { mark, plan } = await findMarkedPlan(ctx.database, ctx.permit.scope, projectId, versionId);
      return { mark, gzipped: await contentBody({ mark, plan }) };
    }),
});

/** The content of a plan version ready to be sent, or why the caller does not get it. */
export type PlanContentAnswer =
  | { readonly kind: "content"; readonly mark: string; readonly gzipped: Buffer }
  | { readonly kind: "refused"; readonly status: number; readonly problem: Problem; readonly error: TRPCError };

/**
 * Read a plan version for whoever asks, as bytes that are made once for each state of it. The same leave is asked for as by
 * `plan.get`.
 *
 * @param asked - `projectId` and `versionId` as they came; without the latter, the latest.
 */
export async function readPlanContent(
  context: ApiContext,
  asked: { readonly projectId: string; readonly versionId?: string },
): Promise<PlanContentAnswer> {
  try {
    return { kind: "content", ...(await contents.createCaller(context).plan(asked as never)) };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const problem = problemOf(error, asked, context.requestId);
    return { kind: "refused", status: getHTTPStatusCodeFromError(error), problem, error };
  }
}
