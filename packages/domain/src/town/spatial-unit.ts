import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { LocalizedText } from "../quantity/localized-text.ts";
import { TownId } from "./town.ts";

export const SpatialUnitId = z.uuid().brand<"SpatialUnitId">();
export type SpatialUnitId = z.infer<typeof SpatialUnitId>;

/** A part of the town that a project looks at separately, such as the core district and the outer county. */
export const SpatialUnit = z.object({
  id: SpatialUnitId,
  projectId: ProjectId,
  townId: TownId,
  name: LocalizedText,
  position: z.int().nonnegative(),
  version: z.int().positive(),
});
export type SpatialUnit = z.infer<typeof SpatialUnit>;
