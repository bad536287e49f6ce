import { AbilityBuilder, createMongoAbility, type MongoAbility } from "@casl/ability";
import type { Role } from "@tamarisk/domain";
import type { Caller } from "./caller.ts";
import type { Action, Noun } from "./noun.ts";

export type TownAbility = MongoAbility<[Action, Noun]>;

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
  "ensemble",
  "plan",
  "phase",
  "unit",
  "measure",
  "gate",
  "stakeholder",
] as const;

const viewer: readonly Grant[] = [["read", projectNouns]];

const reviewer: readonly Grant[] = [...viewer, [["transition", "judge"], "plan"]];

const planner: readonly Grant[] = [
  ...viewer,
  [
    ["create", "edit"],
    ["project", "observation", "ensemble"],
  ],
  [["edit", "transition", "submit"], "plan"],
  [
    ["create", "edit", "remove"],
    ["phase", "unit", "measure", "gate"],
  ],
];

const administrator: readonly Grant[] = [
  ...planner,
  ["remove", "project"],
  [["judge", "publish"], "plan"],
  ["administer", ["organisation", "member", "invitation", "audit", "project", "reference"]],
];

const owner: readonly Grant[] = [...administrator, ["appoint", "member"]];

const byRole: Readonly<Record<Role, readonly Grant[]>> = { owner, administrator, planner, reviewer, viewer };

/**
 * What a caller may do. What a role grants holds inside the caller's organisation only: that is the condition on each
 * rule, which `filterFor` turns into a database filter.
 */
export function abilityOf(caller: Caller): TownAbility {
  const { can, build } = new AbilityBuilder<TownAbility>(createMongoAbility);
  const grant = (grants: readonly Grant[], conditions?: { organisationId: string }) => {
    for (const [actions, nouns] of grants) can([actions].flat() as Action[], [nouns].flat() as Noun[], conditions);
  };
  grant(anyone);
  if (caller.kind !== "anyone") grant(signedIn);
  if (caller.kind === "member") grant(byRole[caller.role], { organisationId: caller.organisation.id });
  return build();
}
