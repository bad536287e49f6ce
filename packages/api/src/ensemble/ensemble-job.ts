import { z } from "zod";
import { EnsembleAddress } from "./ensemble-address.ts";

/** One piece of work on the queue: a chunk of futures, or the summary once all chunks are in. */
export const EnsembleJob = z.discriminatedUnion("kind", [
  EnsembleAddress.extend({ kind: z.literal("chunk"), index: z.int().nonnegative() }),
  EnsembleAddress.extend({ kind: z.literal("summary") }),
]);
export type EnsembleJob = z.infer<typeof EnsembleJob>;

/** What tells two pieces of work apart; the same piece is not put on the queue twice. */
export function jobKey(job: EnsembleJob): string {
  return job.kind === "chunk" ? `${job.ensembleId}/${job.index}` : `${job.ensembleId}/summary`;
}
