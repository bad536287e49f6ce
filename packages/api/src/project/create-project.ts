import {
  addObservations,
  addSpatialUnits,
  createActionPlan,
  findTown,
  createProject as insertProject,
  listUnitsOfTown,
  setStorylines,
} from "@tamarisk/db";
import { Project } from "@tamarisk/domain";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { watchCoreSet } from "../indicator/watch-core-set.ts";
import { censusObservations } from "../reference/census-observations.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Start a project from a town: with its units, what the censuses say of them, the core set of indicators
 * to watch, and an empty draft of an action plan. */
export const createProject = forMember("create", "project", documentedChange("POST", "/projects", "Begin a project"))
  .input(Project.pick({ name: true, townId: true }))
  .output(Project)
  .mutation(({ ctx, input }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const project = await insertProject(tx, scope, input);
        const town = await findTown(tx, input.townId);
        const parts = await listUnitsOfTown(tx, input.townId);
        const units = (parts.length > 0 ? parts : [town]).map(({ id, name }) => ({ townId: id, name }));
        await addSpatialUnits(tx, scope, project.id, units);
        const places = [...new Set([town.id, ...units.map(({ townId }) => townId)])];
        await addObservations(tx, scope, project.id, censusObservations(places), ctx.permit.caller.user);
        await watchCoreSet(tx, scope, project.id, town.id);
        await setStorylines(tx, scope, project.id, townModelOf(input.townId)?.storylines ?? []);
        await createActionPlan(tx, scope, project.id, { title: planTitle(town.name), phases: [] });
        await judgeAlerts(tx, scope, project.id, "everything", ctx.now());
        return project;
      },
      record: ({ id, name, townId }) => ({
        action: "create",
        subject: { kind: "project", id },
        projectId: id,
        detail: { name, townId },
      }),
    }),
  );

function planTitle(town: { readonly en: string; readonly zh: string }) {
  return { en: `Action plan for ${town.en}`, zh: `${town.zh}行动计划` };
}
