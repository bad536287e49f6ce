"use client";

import type { AdminRouter } from "@tamarisk/api";
import { createTRPCContext } from "@trpc/tanstack-react-query";

const context = createTRPCContext<AdminRouter, { keyPrefix: true }>();

/** What administrators ask of the API. `useAdmin()` gives query and mutation options for TanStack Query. */
export const AdminProvider = context.TRPCProvider;
export const useAdmin = context.useTRPC;
export const useAdminClient = context.useTRPCClient;
