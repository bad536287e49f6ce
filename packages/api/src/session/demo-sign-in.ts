import { findOrganisationBySlug } from "@tamarisk/db";
import { z } from "zod";
import { demoPassword, demoPeople, demoSlug } from "../demo/demo-people.ts";
import { forAnyone } from "../trpc/base.ts";

/** With which account one can look around the example; `null` where there is no example. */
export const demoSignIn = forAnyone("read", "session")
  .output(z.object({ email: z.string(), password: z.string() }).nullable())
  .query(async ({ ctx }) => {
    const [person] = demoPeople;
    const example = await findOrganisationBySlug(ctx.database, demoSlug);
    return example && person ? { email: person.email, password: demoPassword } : null;
  });
