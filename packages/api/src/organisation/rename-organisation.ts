import { Organisation, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Give the organisation another name. */
export const renameOrganisation = forMember("administer", "organisation")
  .input(z.object({ name: Organisation.shape.name, version: RowVersion }))
  .output(Organisation)
  .mutation(async () => pending());
