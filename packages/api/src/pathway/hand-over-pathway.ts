import { addPathway, findPathwayMap, recordHandOver } from "@tamarisk/db";
import { KeptPathwayMap, PathwayMapId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { authoriseMember } from "../authorisation/authorise.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { addStage } from "./add-stage.ts";
import { HandOverStage } from "./hand-over-stage.ts";

/**
 * Write a line of a kept map into the plan: new phases behind the others, each with its measures and gate, and the measures
 * in their order as a pathway. All of it happens or none, and each part is told in the audit trail. A line that has been
 * handed over before is not written a second time unless `again` says so.
 */
export const handOverPathway = forMember(
  "edit",
  "pathway",
  documentedChange(
    "POST",
    "/projects/{projectId}/pathway-maps/{mapId}/hand-over",
    "Write a line of pathways into the action plan",
  ),
)
  .input(
    z.object({
      projectId: ProjectId,
      mapId: PathwayMapId,
      lineId: z.string().min(1).max(80),
      stages: z.array(HandOverStage).min(1).max(9),
      again: z.boolean(),
    }),
  )
  .output(
    z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("handed-over"),
        map: KeptPathwayMap,
        phases: z.int(),
        measures: z.int(),
        gates: z.int(),
      }),
      z.object({ kind: z.literal("already-handed-over"), by: z.string(), at: z.date() }),
    ]),
  )
  .mutation(({ ctx, input: { projectId, mapId, lineId, stages, again } }) => {
    const { caller } = ctx.permit;
    for (const noun of ["phase", "unit", "measure", "gate"] as const) authoriseMember(caller, "create", noun);
    const actor = { id: caller.user.id, name: caller.user.name };
    return recordedChange(ctx, {
      make: async (tx, scope) => {
        const map = await findPathwayMap(tx, scope, projectId, mapId);
        const line = map.lines.find(({ id }) => id === lineId);
        const before = map.handedOver.findLast((one) => one.lineId === lineId);
        if (before && !again) return { kind: "already-handed-over" as const, by: before.by, at: before.at };
        requireActions(map, stages);
        const sequence = [];
        for (const stage of stages) {
          sequence.push(...(await addStage(tx, scope, projectId, stage, { mapId, lineId }, actor)));
        }
        await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
        await addPathway(tx, scope, projectId, { name: line?.label ?? map.name, sequence });
        const handOver = { lineId, by: caller.user.name, at: ctx.now() };
        return {
          kind: "handed-over" as const,
          map: await recordHandOver(tx, scope, map, handOver),
          phases: stages.length,
          measures: sequence.length,
          gates: stages.filter(({ gate }) => gate !== null).length,
        };
      },
      record: (result) =>
        result.kind === "already-handed-over"
          ? null
          : {
              action: "hand-over",
              subject: { kind: "pathway-map", id: mapId },
              projectId,
              detail: { title: result.map.name, phases: result.phases, measures: result.measures, gates: result.gates },
            },
    });
  });

/** A measure that carries out no action of the map would have a made-up reason. @throws {ProblemError} It names each. */
function requireActions({ rules }: Pick<KeptPathwayMap, "rules">, stages: readonly HandOverStage[]): void {
  const known = rules.actions.map(({ id }) => id);
  const issues = stages.flatMap(({ measures }, stage) =>
    measures.flatMap(({ actionId }, place) => {
      if (known.includes(actionId)) return [];
      const message = `the actions of the map are ${known.join(", ")}; found ${actionId}`;
      const path = ["stages", `${stage}`, "measures", `${place}`, "actionId"];
      return [{ path, code: "unknown", message, found: actionId }];
    }),
  );
  if (issues.length > 0) throw new ProblemError({ kind: "invalid-input", issues });
}
