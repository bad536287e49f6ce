import { findActionPlan } from "@tamarisk/db";
import { type ActionPlan, AuthoredText, Gate, type Measure, PlanHeading, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { PlanView } from "./plan-view.ts";
import { judgePlan } from "./view-plan.ts";

/** Titles told of measures that lack something; the rest is a number. */
const titlesTold = 5;

/** Measures that lack something: how many, and the first of them by title. */
const Lack = z.object({ count: z.int(), titles: z.array(AuthoredText) });
type Lack = z.infer<typeof Lack>;

/** A plan in short: its phases with their gates judged, and what its measures leave open. */
const PlanOutline = PlanView.pick({ readings: true }).extend({
  heading: PlanHeading,
  phases: z.array(z.object({ gate: Gate.pick({ id: true, lineageId: true, title: true }).nullable() })),
  measuresWithout: z.object({ actor: Lack, years: Lack, budget: Lack }),
});
type PlanOutline = z.infer<typeof PlanOutline>;

/** The latest version of the plan in short, for a project's first page. */
export const planOutline = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan-outline", "The action plan in short: gates judged, and what is left open"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(alreadyParsed(PlanOutline))
  .query(async ({ ctx: { database, permit, now }, input: { projectId } }): Promise<PlanOutline> => {
    const plan = await findActionPlan(database, permit.scope, projectId);
    const { phases, ...heading } = plan;
    const { readings } = await judgePlan(database, permit, plan, now());
    return {
      heading,
      readings,
      phases: phases.map(({ gate }) => ({
        gate: gate && { id: gate.id, lineageId: gate.lineageId, title: gate.title },
      })),
      measuresWithout: leftOpen(plan),
    };
  });

const known = new WeakMap<ActionPlan, PlanOutline["measuresWithout"]>();

/** Counted once for each state of a plan: plans that nobody has changed are the same object. */
function leftOpen(plan: ActionPlan): PlanOutline["measuresWithout"] {
  const found = known.get(plan);
  if (found) return found;
  const measures = plan.phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures));
  const lack = (isLacking: (measure: Measure) => boolean): Lack => {
    const lacking = measures.filter(isLacking);
    return { count: lacking.length, titles: lacking.slice(0, titlesTold).map(({ title }) => title) };
  };
  const counted = {
    actor: lack(({ actors }) => actors.length === 0),
    years: lack(({ startYear, endYear }) => startYear === null || endYear === null),
    budget: lack(({ budgetMillionCny }) => budgetMillionCny === null),
  };
  known.set(plan, counted);
  return counted;
}
