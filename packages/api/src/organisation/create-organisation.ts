import { Organisation } from "@tamarisk/domain";
import { forPerson } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** Found an organisation: the caller becomes its owner and works in it from now on. */
export const createOrganisation = forPerson("create", "organisation")
  .input(Organisation.pick({ name: true }))
  .output(Organisation)
  .mutation(async () => pending());
