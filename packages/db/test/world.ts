import { randomUUID } from "node:crypto";
import type { Organisation, Project, User } from "@tamarisk/domain";
import { createUser } from "../src/account.ts";
import { loadAgeStructures } from "../src/age-structure.ts";
import { loadIndicators } from "../src/indicator.ts";
import { addMembership } from "../src/membership.ts";
import type { Database } from "../src/open-database.ts";
import { createOrganisation } from "../src/organisation.ts";
import { createProject } from "../src/project.ts";
import type { RowScope } from "../src/reader.ts";
import { loadTowns } from "../src/town.ts";
import { indicators, jinchang, jinchangByAge, towns } from "./drafts.ts";

/** An organisation with its owner and one project. */
export interface Bureau {
  readonly organisation: Organisation;
  readonly scope: RowScope;
  readonly owner: User;
  readonly project: Project;
}

export async function loadReferenceData(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await loadTowns(tx, towns);
    await loadAgeStructures(tx, [jinchangByAge]);
    await loadIndicators(tx, indicators);
  });
}

export async function foundBureau(database: Database): Promise<Bureau> {
  const key = randomUUID().slice(0, 8);
  return database.transaction(async (tx) => {
    const organisation = await createOrganisation(tx, { name: `Bureau ${key}`, slug: `bureau-${key}` });
    const scope = { organisationId: organisation.id };
    const owner = await createUser(tx, { name: "Lin Xia", email: `${key}@bureau.example`, passwordHash: "x" });
    await addMembership(tx, scope, owner.id, "owner");
    const project = await createProject(tx, scope, { name: "Jinchang 2035", townId: jinchang });
    return { organisation, scope, owner, project };
  });
}
