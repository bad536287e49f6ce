import { Organisation, OrganisationId, Role } from "@tamarisk/domain";
import { z } from "zod";
import { forPerson } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Work in another organisation the caller belongs to. */
export const switchOrganisation = forPerson("edit", "session")
  .input(z.object({ organisationId: OrganisationId }))
  .output(z.object({ organisation: Organisation, role: Role }))
  .mutation(async () => pending());
