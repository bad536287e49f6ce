import "server-only";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { planningApi } from "@/trpc/server.ts";

/** The account of a demo installation, to be filled in for visitors; `null` everywhere else. */
export async function readDemoAccount(): Promise<PlanningOutputs["session"]["demo"]> {
  const api = await planningApi();
  return api.session.demo.query();
}
