"use client";

import type { AdminRouter, PlanningRouter } from "@tamarisk/api";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { AdminProvider } from "./admin.ts";
import { fetchThatOutlivesThePage } from "./fetch-that-outlives-the-page.ts";
import { PlanningProvider } from "./planning.ts";
import { createQueryClient } from "./query-client.ts";

/** Ties the browser to the API: one cache, one client for planning, one for administration. */
export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [planning] = useState(createPlanningClient);
  const [admin] = useState(createAdminClient);
  return (
    <QueryClientProvider client={queryClient}>
      <PlanningProvider trpcClient={planning} queryClient={queryClient} keyPrefix="planning">
        <AdminProvider trpcClient={admin} queryClient={queryClient} keyPrefix="admin">
          {children}
        </AdminProvider>
      </PlanningProvider>
    </QueryClientProvider>
  );
}

/** Questions travel together; progress has a stream of its own. */
function createPlanningClient() {
  const url = "/trpc/planning";
  return createTRPCClient<PlanningRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url, transformer: superjson }),
        false: batchLink(url),
      }),
    ],
  });
}

function createAdminClient() {
  return createTRPCClient<AdminRouter>({
    links: [batchLink("/trpc/admin")],
  });
}

function batchLink(url: string) {
  return httpBatchLink({ url, transformer: superjson, maxURLLength: 2000, fetch: fetchThatOutlivesThePage });
}
