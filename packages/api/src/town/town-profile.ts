import { TownId } from "@tamarisk/domain";
import { z } from "zod";
import { forAnyone } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";
import { TownProfile } from "./town-profile-shape.ts";

/** One town as the reference data knows it. */
export const townProfile = forAnyone("read", "town")
  .input(z.object({ townId: TownId }))
  .output(TownProfile)
  .query(async () => pending());
