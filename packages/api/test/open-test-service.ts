import { openDatabase } from "@tamarisk/db";
import { openDatabaseCopy } from "@tamarisk/vitest/database-copy";
import { adminRouter } from "../src/admin-router.ts";
import type { Caller } from "../src/authorisation/caller.ts";
import { planningRouter } from "../src/planning-router.ts";
import { openService } from "../src/service/open-service.ts";
import type { ApiContext } from "../src/trpc/api-context.ts";
import { createCallerFactory } from "../src/trpc/base.ts";

const callPlanning = createCallerFactory(planningRouter);
const callAdmin = createCallerFactory(adminRouter);

/** The service on a fresh database with the reference data, to be called without HTTP. */
export async function openTestService(threads = 0) {
  const database = await openDatabaseCopy(openDatabase);
  const troubles: unknown[] = [];
  const service = await openService({
    database,
    threads,
    now: () => new Date(),
    onTrouble: (error) => troubles.push(error),
    auth: {
      secret: "a secret that only tests know, long enough",
      portalUrl: "http://localhost:3000",
      trustedOrigins: ["http://localhost:3000"],
      signInsPerMinute: 1000,
      log: () => undefined,
    },
  });
  const contextAs = (caller: Caller): ApiContext => ({
    ...service.contextFor({ headers: new Headers(), requestId: "test-request", clientAddress: "127.0.0.1" }),
    caller: async () => caller,
  });
  return {
    database,
    service,
    troubles,
    contextAs,
    planning: (caller: Caller) => callPlanning(contextAs(caller)),
    admin: (caller: Caller) => callAdmin(contextAs(caller)),
    async close() {
      await service.close();
      await database.close();
    },
  };
}

export type TestService = Awaited<ReturnType<typeof openTestService>>;
