import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";

export const StakeholderId = z.uuid().brand<"StakeholderId">();
export type StakeholderId = z.infer<typeof StakeholderId>;

export const StakeholderClass = z.enum(["public", "public-private", "private", "civic"]);
export type StakeholderClass = z.infer<typeof StakeholderClass>;

const Score = z.int().min(1).max(5).nullable();

/** Somebody with a say or a stake. Scores run from 1 to 5; `null` means not yet assessed. */
export const Stakeholder = z.object({
  id: StakeholderId,
  projectId: ProjectId,
  code: z.string().max(12),
  class: StakeholderClass,
  name: AuthoredText,
  interest: AuthoredText.nullable(),
  powerNow: Score,
  interestNow: Score,
  powerIntended: Score,
  interestIntended: Score,
  version: z.int().positive(),
});
export type Stakeholder = z.infer<typeof Stakeholder>;
