import { createMongoAbility, type MongoAbility } from "@casl/ability";
import { Role } from "@tamarisk/domain";
import type { Caller } from "./caller.ts";
import type { Action, Noun } from "./noun.ts";

export type Ability = MongoAbility<[Action, Noun]>;

type Grant = readonly [Action | readonly Action[], Noun | readonly Noun[]];

/** Facts about towns are public, and an invitation is judged by the token in its link. */
const anyone: readonly Grant[] = [
  ["read", ["town", "session", "invitation"]],
  ["accept", "invitation"],
];

const signedIn: readonly Grant[] = [
  ["edit", "session"],
  ["create", "organisation"],
];

const projectNouns = [
  "project",
  "indicator",
  "observation",
  "storyline",
  "assumption",
  "ensemble",
  "vulnerability",
  "pathway",
  "plan",
  "phase",
  "unit",
  "measure",
  "gate",
  "task",
  "schedule",
  "layer",
  "level",
  "comment",
  "alert",
  "decision",
  "stakeholder",
] as const;

/** Everybody may ask to move a plan; which arrow it is then decides. */
const viewer: readonly Grant[] = [
  ["read", projectNouns],
  ["transition", "plan"],
];

/** A reviewer confirms what others decide, and says where something is wrong. */
const reviewer: readonly Grant[] = [...viewer, ["judge", ["plan", "decision"]], [["create", "edit"], "comment"]];

const planner: readonly Grant[] = [
  ...viewer,
  [
    ["create", "edit"],
    ["project", "observation", "ensemble"],
  ],
  ["edit", "assumption"],
  [["edit", "submit"], "plan"],
  [
    ["create", "edit", "remove"],
    ["vulnerability", "pathway", "phase", "unit", "measure", "gate", "task", "schedule", "layer", "level", "comment"],
  ],
  [
    ["create", "edit", "remove"],
    ["indicator", "stakeholder"],
  ],
  [["edit"], "alert"],
  [["create", "edit"], "decision"],
];

const administrator: readonly Grant[] = [
  ...planner,
  ["remove", "project"],
  [["judge", "publish"], "plan"],
  ["judge", "decision"],
  ["administer", ["organisation", "member", "invitation", "audit", "project", "reference"]],
];

const owner: readonly Grant[] = [...administrator, ["appoint", "member"]];

const byRole: Readonly<Record<Role, readonly Grant[]>> = { owner, administrator, planner, reviewer, viewer };

/**
 * What a caller may do. What a role grants holds inside the caller's organisation only: that is the condition on each
 * rule, which `scopeFor` turns into a database filter.
 */
export function abilityOf(caller: Caller): Ability {
  const ability = known.get(caller) ?? newAbility(caller);
  known.set(caller, ability);
  return ability;
}

/** The questions of one request share their caller. */
const known = new WeakMap<Caller, Ability>();

function newAbility(caller: Caller): Ability {
  const rules = [...anyone.map((grant) => ruleOf(grant))];
  if (caller.kind !== "anyone") rules.push(...signedIn.map((grant) => ruleOf(grant)));
  if (caller.kind === "member") {
    const { id: organisationId } = caller.organisation;
    rules.push(...byRole[caller.role].map((grant) => ({ ...ruleOf(grant), conditions: { organisationId } })));
  }
  return createMongoAbility<[Action, Noun]>(rules);
}

function ruleOf([actions, nouns]: Grant) {
  return { action: [actions].flat() as Action[], subject: [nouns].flat() as Noun[] };
}

/** The roles that may do something in their organisation, the one that may most first. */
export function rolesThatMay(action: Action, noun: Noun): Role[] {
  return Role.options.filter((role) =>
    byRole[role].some(([actions, nouns]) => [actions].flat().includes(action) && [nouns].flat().includes(noun)),
  );
}
