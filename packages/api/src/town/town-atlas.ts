import { forAnyone } from "../trpc/base.ts";
import { TownAtlas } from "./town-atlas-shape.ts";

/** Every county and resource-based city of the census, with how many of them shrank. */
export const townAtlas = forAnyone("read", "town")
  .output(TownAtlas)
  .query(({ ctx }) => ctx.towns.atlas());
