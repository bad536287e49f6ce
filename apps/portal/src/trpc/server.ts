import "server-only";
import type { AdminRouter, PlanningRouter } from "@tamarisk/api";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { cookies } from "next/headers";
import { cache } from "react";
import superjson from "superjson";
import { env } from "@/env.ts";

/** The planning API as the signed-in reader of this request, for server components. */
export const planningApi = cache(async () => {
  const headers = await readerHeaders();
  const url = new URL("/trpc/planning", env.API_URL).href;
  return createTRPCClient<PlanningRouter>({ links: [httpBatchLink({ url, transformer: superjson, headers })] });
});

/** The administration API as the signed-in reader of this request, for server components. */
export const adminApi = cache(async () => {
  const headers = await readerHeaders();
  const url = new URL("/trpc/admin", env.API_URL).href;
  return createTRPCClient<AdminRouter>({ links: [httpBatchLink({ url, transformer: superjson, headers })] });
});

/** Who is asking: passed on so that the API decides with the reader's own rights. */
async function readerHeaders(): Promise<Record<string, string>> {
  const cookie = (await cookies()).toString();
  return cookie === "" ? {} : { cookie };
}
