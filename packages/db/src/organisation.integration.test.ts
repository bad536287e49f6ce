import { randomUUID } from "node:crypto";
import { MembershipId, type OrganisationId, UserId } from "@tamarisk/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { database, withDatabase } from "../test/bureau-for-tests.ts";
import { type Bureau, foundBureau } from "../test/world.ts";
import { createUser, findPasswordHash } from "./account.ts";
import { DuplicateRow } from "./duplicate-row.ts";
import {
  acceptInvitation,
  createInvitation,
  findInvitationByToken,
  listInvitations,
  revokeInvitation,
} from "./invitation.ts";
import {
  addMembership,
  changeRole,
  findMembership,
  findMembershipOf,
  findWorkplaceOf,
  LastOwner,
  listMemberships,
  listOrganisationsOf,
  removeMembership,
} from "./membership.ts";
import { createOrganisation, findOrganisation, findOrganisationBySlug, renameOrganisation } from "./organisation.ts";
import { rowsOf } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { setActiveOrganisation } from "./session.ts";
import { StaleVersion } from "./stale-version.ts";
import { findUserByEmail } from "./user.ts";

withDatabase();

async function newUser(email = `${randomUUID()}@bureau.example`) {
  return database.transaction((tx) => createUser(tx, { name: "Zhang Wei", email, passwordHash: "scrypt" }));
}

async function signIn(userId: UserId): Promise<string> {
  const { id } = await rowsOf(database).session.create({
    data: { userId, token: randomUUID(), expiresAt: new Date(Date.now() + 60_000) },
  });
  return id;
}

async function activeIn(sessionId: string): Promise<string | null> {
  return (await rowsOf(database).session.findUniqueOrThrow({ where: { id: sessionId } })).activeOrganisationId;
}

describe("a person", () => {
  it("is found by address, whatever its capitals", async () => {
    const user = await newUser("Wei.Zhang@bureau.example");
    expect(user.email).toBe("wei.zhang@bureau.example");
    expect(await findUserByEmail(database, "WEI.zhang@bureau.example")).toEqual(user);
    expect(await findPasswordHash(database, user.id)).toBe("scrypt");
  });

  it("is unknown when nobody has the address", async () => {
    const nobody = UserId.parse(randomUUID());
    expect(await findUserByEmail(database, "nobody@bureau.example")).toBeNull();
    expect(await findPasswordHash(database, nobody)).toBeNull();
  });

  it("signs in with one address only", async () => {
    const { email } = await newUser();
    await expect(newUser(email)).rejects.toEqual(new DuplicateRow("user", "email", email));
  });
});

describe("an organisation", () => {
  it("is found as it was founded, also by its short name", async () => {
    const { organisation, scope } = await foundBureau(database);
    expect(await findOrganisation(database, scope)).toEqual(organisation);
    expect(await findOrganisationBySlug(database, organisation.slug)).toEqual(organisation);
    expect(await findOrganisationBySlug(database, "no-such-bureau")).toBeNull();
  });

  it("has its short name alone", async () => {
    const { organisation } = await foundBureau(database);
    const { slug } = organisation;
    const again = database.transaction((tx) => createOrganisation(tx, { name: "Another", slug }));
    await expect(again).rejects.toEqual(new DuplicateRow("organisation", "slug", slug));
  });

  it("is renamed once for each version", async () => {
    const { organisation, scope } = await foundBureau(database);
    const rename = () => database.transaction((tx) => renameOrganisation(tx, scope, "Design Institute", 1));
    expect(await rename()).toEqual({ ...organisation, name: "Design Institute", version: 2 });
    await expect(rename()).rejects.toMatchObject({ name: "StaleVersion", expected: 1, found: 2 });
  });
});

describe("a membership", () => {
  let bureau: Bureau;
  beforeAll(async () => {
    bureau = await foundBureau(database);
  });

  it("is found by id, by person and in the list of both sides", async () => {
    const { organisation, scope, owner } = bureau;
    const [membership] = await listMemberships(database, scope);
    expect(membership).toMatchObject({ organisationId: organisation.id, user: owner, role: "owner", version: 1 });
    expect(await findMembership(database, scope, membership!.id)).toEqual(membership);
    expect(await findMembershipOf(database, owner.id, organisation.id)).toEqual(membership);
    expect(await listOrganisationsOf(database, owner.id)).toEqual([{ organisation, membership }]);
  });

  it("says where a person works: where they chose, or else in the first of theirs by name", async () => {
    const { organisation, owner } = bureau;
    const user = await newUser();
    const [first, second] = await database.transaction(async (tx) => {
      const found = [];
      for (const name of ["A first bureau", "B second bureau"]) {
        const slug = `bureau-${crypto.randomUUID().slice(0, 8)}`;
        const one = await createOrganisation(tx, { name, slug });
        await addMembership(tx, { organisationId: one.id }, user.id, name.startsWith("A") ? "viewer" : "planner");
        found.push(one);
      }
      return found;
    });
    const ask = (chosen: OrganisationId | null) => findWorkplaceOf(database, user.id, chosen);
    expect(await ask(null)).toEqual({ organisation: first, role: "viewer" });
    expect(await ask(second!.id)).toEqual({ organisation: second, role: "planner" });
    expect(await ask(organisation.id)).toEqual({ organisation: first, role: "viewer" });
    expect(await findWorkplaceOf(database, owner.id, null)).toEqual({ organisation, role: "owner" });
    expect(await findWorkplaceOf(database, (await newUser()).id, organisation.id)).toBeNull();
  });

  it("exists once for each person", async () => {
    const { scope, owner } = bureau;
    const again = database.transaction((tx) => addMembership(tx, scope, owner.id, "viewer"));
    await expect(again).rejects.toEqual(new DuplicateRow("membership", "user", owner.id));
  });

  it("changes its role by version", async () => {
    const { scope } = bureau;
    const user = await newUser();
    const added = await database.transaction((tx) => addMembership(tx, scope, user.id, "viewer"));
    const promote = () => database.transaction((tx) => changeRole(tx, scope, added.id, "planner", 1));
    expect(await promote()).toEqual({ ...added, role: "planner", version: 2 });
    await expect(promote()).rejects.toBeInstanceOf(StaleVersion);
  });

  it("takes the organisation out of the person's sessions when it is removed", async () => {
    const { scope, organisation } = bureau;
    const user = await newUser();
    const added = await database.transaction((tx) => addMembership(tx, scope, user.id, "viewer"));
    const session = await signIn(user.id);
    await database.transaction((tx) => setActiveOrganisation(tx, user.id, session, organisation.id));
    expect(await activeIn(session)).toBe(organisation.id);

    expect(await database.transaction((tx) => removeMembership(tx, scope, added.id, 1))).toEqual(added);
    expect(await activeIn(session)).toBeNull();
    await expect(findMembership(database, scope, added.id)).rejects.toEqual(new RowNotFound("membership", added.id));
    expect(await findMembershipOf(database, user.id, organisation.id)).toBeNull();
  });

  it("of the only owner is neither lowered nor removed", async () => {
    const { scope } = await foundBureau(database);
    const [owner] = await listMemberships(database, scope);
    const lower = database.transaction((tx) => changeRole(tx, scope, owner!.id, "viewer", 1));
    await expect(lower).rejects.toBeInstanceOf(LastOwner);
    const remove = database.transaction((tx) => removeMembership(tx, scope, owner!.id, 1));
    await expect(remove).rejects.toBeInstanceOf(LastOwner);
    expect(await listMemberships(database, scope)).toEqual([owner]);
  });

  it("leaves one owner when two resign at the same moment", async () => {
    const { scope } = await foundBureau(database);
    const user = await newUser();
    await database.transaction((tx) => addMembership(tx, scope, user.id, "owner"));
    const owners = await listMemberships(database, scope);
    const resignations = await Promise.allSettled(
      owners.map(({ id }) => database.transaction((tx) => changeRole(tx, scope, id, "planner", 1))),
    );
    expect(resignations.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await listMemberships(database, scope)).filter(({ role }) => role === "owner")).toHaveLength(1);
  });

  it("is not found by an id nobody has", async () => {
    const id = MembershipId.parse(randomUUID());
    const change = database.transaction((tx) => changeRole(tx, bureau.scope, id, "planner", 1));
    await expect(change).rejects.toEqual(new RowNotFound("membership", id));
  });
});

describe("a session", () => {
  it("works only in an organisation its person is in", async () => {
    const { organisation } = await foundBureau(database);
    const user = await newUser();
    const session = await signIn(user.id);
    const open = (id: OrganisationId) => database.transaction((tx) => setActiveOrganisation(tx, user.id, session, id));
    await expect(open(organisation.id)).rejects.toEqual(new RowNotFound("organisation", organisation.id));
    expect(await activeIn(session)).toBeNull();
  });

  it("is switched by nobody else", async () => {
    const { organisation, owner } = await foundBureau(database);
    const session = await signIn((await newUser()).id);
    const open = database.transaction((tx) => setActiveOrganisation(tx, owner.id, session, organisation.id));
    await expect(open).rejects.toEqual(new RowNotFound("session", session));
  });
});

describe("an invitation", () => {
  const now = new Date("2026-03-01T08:00:00Z");
  const later = new Date("2026-03-09T08:00:00Z");
  const expiresAt = new Date("2026-03-08T08:00:00Z");

  async function invite(token: string, email = "New.Planner@bureau.example") {
    const bureau = await foundBureau(database);
    const draft = { email, role: "planner", token, expiresAt } as const;
    const invitation = await database.transaction((tx) => createInvitation(tx, bureau.scope, draft, now));
    return { ...bureau, invitation, draft };
  }

  it("is found by its link, and stored without it", async () => {
    const { invitation, organisation, scope } = await invite("secret-1");
    expect(invitation).toMatchObject({
      email: "new.planner@bureau.example",
      role: "planner",
      state: "open",
      expiresAt,
    });
    expect(await findInvitationByToken(database, "secret-1", now)).toEqual({
      invitation,
      organisationName: organisation.name,
    });
    expect(await listInvitations(database, scope, now)).toEqual([invitation]);
    const { rows } = await database.executeSql(`SELECT i::text AS "row" FROM "Invitation" i`);
    expect(JSON.stringify(rows)).not.toContain("secret-1");
  });

  it("lets one person in, once", async () => {
    const { organisation, scope } = await invite("secret-2");
    const [one, two] = [await newUser(), await newUser()];
    const accept = (userId: UserId) => database.transaction((tx) => acceptInvitation(tx, "secret-2", userId, now));
    expect(await accept(one.id)).toMatchObject({ organisationId: organisation.id, role: "planner", user: one });
    await expect(accept(two.id)).rejects.toBeInstanceOf(RowNotFound);
    expect(await listInvitations(database, scope, later)).toMatchObject([{ state: "accepted", version: 2 }]);
  });

  it("expires", async () => {
    const { scope } = await invite("secret-3");
    expect(await listInvitations(database, scope, later)).toMatchObject([{ state: "expired" }]);
    const { id } = await newUser();
    const late = database.transaction((tx) => acceptInvitation(tx, "secret-3", id, later));
    await expect(late).rejects.toBeInstanceOf(RowNotFound);
  });

  it("can be revoked while it is open", async () => {
    const { invitation, scope } = await invite("secret-4");
    const revoke = (version: number) =>
      database.transaction((tx) => revokeInvitation(tx, scope, invitation.id, version, now));
    expect(await revoke(1)).toEqual({ ...invitation, state: "revoked", version: 2 });
    await expect(revoke(1)).rejects.toBeInstanceOf(StaleVersion);
    const { id } = await newUser();
    const accept = database.transaction((tx) => acceptInvitation(tx, "secret-4", id, now));
    await expect(accept).rejects.toBeInstanceOf(RowNotFound);
  });

  it("takes the place of an earlier one for the same address", async () => {
    const { scope, draft } = await invite("secret-5");
    await database.transaction((tx) => createInvitation(tx, scope, { ...draft, token: "secret-6" }, now));
    const states = (await listInvitations(database, scope, now)).map(({ state }) => state);
    expect(states.sort()).toEqual(["open", "revoked"]);
    expect((await findInvitationByToken(database, "secret-6", now))?.invitation.state).toBe("open");
  });

  it("is unknown under another link", async () => {
    expect(await findInvitationByToken(database, "guess", now)).toBeNull();
  });
});
