import "server-only";
import { TownId } from "@tamarisk/domain";
import { cache } from "react";
import { problemOf } from "@/trpc/problem-of.ts";
import { planningApi } from "@/trpc/server.ts";
import type { TownProfile } from "./town-lines.ts";

/** A town's profile, asked once per request; `null` when no town has this code. */
export const readTown = cache(async (code: string): Promise<TownProfile | null> => {
  const townId = TownId.safeParse(code);
  if (!townId.success) return null;
  const api = await planningApi();
  try {
    return await api.town.profile.query({ townId: townId.data });
  } catch (error) {
    if (problemOf(error).kind === "not-found") return null;
    throw error;
  }
});
