import { TownId } from "@tamarisk/domain";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forAnyone } from "../trpc/base.ts";
import { documentedForAll } from "../trpc/documented.ts";
import { TownProfile } from "./town-profile-shape.ts";

/** One town as the reference data knows it. */
export const townProfile = forAnyone(
  "read",
  "town",
  documentedForAll("/towns/{townId}", "One town: people by age, series, figures, shrinkage"),
)
  .input(z.object({ townId: TownId }))
  .output(alreadyParsed(TownProfile))
  .query(({ ctx, input }) => ctx.towns.profile(input.townId));
