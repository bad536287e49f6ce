import { z } from "zod";

export const OrganisationId = z.uuid().brand<"OrganisationId">();
export type OrganisationId = z.infer<typeof OrganisationId>;

/** A bureau, design institute or committee. Everything a planner makes belongs to exactly one. */
export const Organisation = z.object({
  id: OrganisationId,
  name: z.string().trim().min(1, { error: "the name is blank; write the organisation's name" }).max(120),
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/, {
    error: (issue) => `found "${issue.input}"; a short name has 2 to 60 small letters, digits or hyphens`,
  }),
  version: z.int().positive(),
});
export type Organisation = z.infer<typeof Organisation>;
