import { type ActionPlan, AuthoredText, IndicatorId, LineageId, leavesOf, type ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { findActionPlan } from "./action-plan.ts";
import { marksOfProject } from "./project-marks.ts";
import type { Reader, RowScope } from "./reader.ts";

/** A measure that aims at an indicator, or a gate that waits for it, in the latest version of the plan. */
export const IndicatorUse = z.object({
  indicatorId: IndicatorId,
  kind: z.enum(["measure", "gate"]),
  lineageId: LineageId,
  title: AuthoredText,
});
export type IndicatorUse = z.infer<typeof IndicatorUse>;

/** What the latest version of the plan has to do with the indicators, in the plan's order. @throws {RowNotFound} */
export async function listIndicatorUses(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<IndicatorUse[]> {
  const { versions } = await marksOfProject(reader, scope, projectId);
  return versions.length === 0 ? [] : usesIn(await findActionPlan(reader, scope, projectId));
}

function usesIn({ phases }: ActionPlan): IndicatorUse[] {
  return phases.flatMap(({ gate, units }) => [
    ...(gate ? usesOf("gate", gate, leavesOf(gate.condition)) : []),
    ...units.flatMap(({ measures }) => measures.flatMap((measure) => usesOf("measure", measure, measure.results))),
  ]);
}

function usesOf(
  kind: IndicatorUse["kind"],
  { lineageId, title }: Pick<IndicatorUse, "lineageId" | "title">,
  named: readonly { readonly indicatorId: IndicatorId | null }[],
): IndicatorUse[] {
  const ids = new Set(named.flatMap(({ indicatorId }) => indicatorId ?? []));
  return [...ids].map((indicatorId) => ({ indicatorId, kind, lineageId, title }));
}
