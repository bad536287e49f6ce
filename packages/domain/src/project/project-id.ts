import { z } from "zod";

export const ProjectId = z.uuid().brand<"ProjectId">();
export type ProjectId = z.infer<typeof ProjectId>;
