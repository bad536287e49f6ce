import {
  addMembership,
  addObservations,
  addSpatialUnits,
  addStakeholders,
  appendAuditEvent,
  createActionPlan,
  createOrganisation,
  createProject,
  createUser,
  type Database,
  findOrganisationBySlug,
  listUnitsOfTown,
  setStorylines,
} from "@tamarisk/db";
import { ProjectName, TownId } from "@tamarisk/domain";
import { hashPassword } from "better-auth/crypto";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { watchCoreSet } from "../indicator/watch-core-set.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { demoObservations } from "./demo-observations.ts";
import { demoOrganisationName, demoPassword, demoPeople, demoSlug } from "./demo-people.ts";
import { demoPlan, sandstormDays } from "./demo-plan.ts";
import { demoStakeholders } from "./demo-stakeholders.ts";

const jinchang = TownId.parse("620300");

/** The indicator of the one tipping point to which the documents give a number. */
const desertFrontId = "desert-front";

/** The product itself fills the example, so the audit trail names it and no person. */
const product = { id: null, name: "Tamarisk" };

/**
 * Put the example there: an organisation with three people who can sign in, and the project *Jinchang 2035* with data,
 * stakeholders, storylines and a draft plan. All in one transaction, and only once.
 */
export async function seedDemo(database: Database, folder?: string): Promise<"seeded" | "unchanged"> {
  if (await findOrganisationBySlug(database, demoSlug)) return "unchanged";
  const passwordHash = await hashPassword(demoPassword);
  await database.transaction(async (tx) => {
    const organisation = await createOrganisation(tx, { name: demoOrganisationName, slug: demoSlug });
    const scope = { organisationId: organisation.id };
    for (const { name, email, role } of demoPeople) {
      const user = await createUser(tx, { name, email, passwordHash });
      await addMembership(tx, scope, user.id, role);
    }
    const project = await createProject(tx, scope, { name: ProjectName.parse("Jinchang 2035"), townId: jinchang });
    const units = await listUnitsOfTown(tx, jinchang);
    await addSpatialUnits(
      tx,
      scope,
      project.id,
      units.map(({ id, name }) => ({ townId: id, name })),
    );
    await addObservations(tx, scope, project.id, demoObservations(folder), product);
    await watchCoreSet(tx, scope, project.id, jinchang, [sandstormDays.id, desertFrontId]);
    const stakeholders = await addStakeholders(tx, scope, project.id, demoStakeholders(folder));
    await setStorylines(tx, scope, project.id, townModelOf(jinchang)?.storylines ?? []);
    await createActionPlan(tx, scope, project.id, demoPlan(jinchang, stakeholders, folder));
    await judgeAlerts(tx, scope, project.id, "everything", new Date());
    await appendAuditEvent(tx, scope, {
      actor: product,
      action: "create",
      subject: { kind: "project", id: project.id },
      projectId: project.id,
      detail: { name: project.name, townId: jinchang, example: true },
    });
  });
  return "seeded";
}
