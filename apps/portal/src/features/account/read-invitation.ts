import "server-only";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { planningApi } from "@/trpc/server.ts";

/** What a link offers; `null` when there is no such invitation. */
export async function readInvitation(token: string): Promise<PlanningOutputs["invitation"]["read"] | null> {
  const api = await planningApi();
  try {
    return await api.invitation.read.query({ token });
  } catch (error) {
    const { kind } = problemOf(error);
    if (kind === "not-found" || kind === "invalid-input") return null;
    throw error;
  }
}
