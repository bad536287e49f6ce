import { z } from "zod";
import { OrganisationId } from "../organisation/organisation.ts";
import { LocalizedText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";
import { ProjectId } from "./project-id.ts";

export const ProjectName = z
  .string()
  .trim()
  .min(1, { error: "the name is blank; name the project, for example “Jinchang 2035”" })
  .max(120, { error: "the name is longer than 120 characters; shorten it" });

/** One town's planning work in one organisation: its data, futures and plan. */
export const Project = z.object({
  id: ProjectId,
  organisationId: OrganisationId,
  name: ProjectName,
  townId: TownId,
  townName: LocalizedText,
  createdAt: z.date(),
  updatedAt: z.date(),
  version: z.int().positive(),
});
export type Project = z.infer<typeof Project>;
