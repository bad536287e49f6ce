"use client";

import type { PlanningRouter } from "@tamarisk/api";
import { createTRPCContext } from "@trpc/tanstack-react-query";

const context = createTRPCContext<PlanningRouter, { keyPrefix: true }>();

/** What planners ask of the API. `usePlanning()` gives query and mutation options for TanStack Query. */
export const PlanningProvider = context.TRPCProvider;
export const usePlanning = context.useTRPC;
export const usePlanningClient = context.useTRPCClient;
