import { ReviewStep } from "@tamarisk/domain";
import type { Prisma } from "./generated/client.ts";

export const inOrderTaken = { sequence: "asc" } satisfies Prisma.ReviewStepOrderByWithRelationInput;

export function stepFromRow({ byId, byName, ...row }: Prisma.ReviewStepGetPayload<object>): ReviewStep {
  return ReviewStep.parse({ ...row, by: { id: byId, name: byName } });
}
