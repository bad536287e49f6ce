import type { Role } from "@tamarisk/domain";

/** The example organisation is known by this short name; when it is there, nothing is seeded again. */
export const demoSlug = "jinchang-planning-bureau-demo";

export const demoOrganisationName = "Jinchang Planning Bureau (demo)";

/** The one password of all example accounts. It is public, like the example itself. */
export const demoPassword = "tamarisk-demo";

/** Who can sign in to look around, and as what. */
export const demoPeople: readonly { readonly name: string; readonly email: string; readonly role: Role }[] = [
  { name: "Lin Xia", email: "planner@demo.tamarisk", role: "owner" },
  { name: "Zhao Min", email: "reviewer@demo.tamarisk", role: "reviewer" },
  { name: "Ma Jun", email: "viewer@demo.tamarisk", role: "viewer" },
];
