import { forAnyone } from "../trpc/base.ts";
import { documentedForAll } from "../trpc/documented.ts";
import { TownAtlas } from "./town-atlas-shape.ts";

/** Every county and resource-based city of the census, with how many of them shrank. */
export const townAtlas = forAnyone(
  "read",
  "town",
  documentedForAll("/towns", "Counties and resource-based cities with their change between the censuses"),
)
  .output(TownAtlas)
  .query(({ ctx }) => ctx.towns.atlas());
