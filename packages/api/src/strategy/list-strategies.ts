import { findProject } from "@tamarisk/db";
import { LocalizedText, ProjectId, StrategyId } from "@tamarisk/domain";
import { readStrategies } from "@tamarisk/reference-data";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const Gear = z.enum(["social", "economic", "environmental"]);

/** The strategies with the gear each turns, and the pairs whose synergy the study documents. */
const StrategyList = z.object({
  source: z.string(),
  strategies: z.array(z.object({ id: StrategyId, name: LocalizedText, gear: Gear, problem: LocalizedText })),
  synergies: z.array(z.object({ a: StrategyId, b: StrategyId, why: LocalizedText })),
});
type StrategyList = z.infer<typeof StrategyList>;

/** The six strategies that measures are tagged with, and which of them help each other. */
export const listStrategies = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/strategies", "Strategies, their gears and their documented synergies"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(StrategyList)
  .query(async ({ ctx, input: { projectId } }) => {
    await findProject(ctx.database, ctx.permit.scope, projectId);
    list ??= readList();
    return list;
  });

/** The files do not change while the server runs. */
let list: StrategyList | undefined;

function readList(): StrategyList {
  const { source, location, strategies, synergies } = readStrategies().content;
  return { source: `${source}, ${location}`, strategies, synergies };
}
