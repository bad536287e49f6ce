import { defaultShouldDehydrateQuery, notifyManager, QueryClient } from "@tanstack/react-query";
import superjson from "superjson";
import { isWorthRetrying } from "./problem-of.ts";

// By default a page hears of a change in a later task, and the second press of a quick double click comes before it: a
// button that is busy by then must already know.
notifyManager.setScheduler(queueMicrotask);

/** One cache for what the API answered: a fresh one per request on the server, one for the whole visit in the browser. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      dehydrate: {
        serializeData: superjson.serialize,
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
}
