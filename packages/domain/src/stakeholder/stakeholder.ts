import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";

export const StakeholderId = z.uuid().brand<"StakeholderId">();
export type StakeholderId = z.infer<typeof StakeholderId>;

export const StakeholderClass = z.enum(["public", "public-private", "private", "civic"]);
export type StakeholderClass = z.infer<typeof StakeholderClass>;

const Score = z.int().min(1).max(5).nullable();

const content = z.object({
  /** Short, and the only one of its kind in a project: tables that are sent and read back name stakeholders by it. */
  code: z.string().max(12),
  class: StakeholderClass,
  name: AuthoredText,
  interest: AuthoredText.nullable(),
  powerNow: Score,
  interestNow: Score,
  powerIntended: Score,
  interestIntended: Score,
});

/** What a planner types to add or change a stakeholder. */
export const StakeholderDraft = content.extend({
  code: z
    .string()
    .trim()
    .min(1, { error: "the code is blank; write a short one, such as P1" })
    .max(12)
    .regex(/^[^\s,;、，；]*$/u, {
      error: "a code has no blanks, commas or semicolons, which part the codes of a list; leave them out",
    }),
});
export type StakeholderDraft = z.infer<typeof StakeholderDraft>;

/** Somebody with a say or a stake. Scores run from 1 to 5; `null` means not yet assessed. */
export const Stakeholder = content.extend({ id: StakeholderId, projectId: ProjectId, version: RowVersion });
export type Stakeholder = z.infer<typeof Stakeholder>;

/** Where a stakeholder acts. */
export const StakeholderUse = z.object({
  stakeholderId: StakeholderId,
  /** Measures with a role for it, and tasks it answers for, in the latest version of the plan. */
  measures: z.int().nonnegative(),
  tasks: z.int().nonnegative(),
  /** Watched indicators whose values it brings, each place counted. */
  indicators: z.int().nonnegative(),
  /** Other versions of the plan that name it. They are kept as they were approved, and so is the stakeholder. */
  otherVersions: z.int().nonnegative(),
});
export type StakeholderUse = z.infer<typeof StakeholderUse>;
