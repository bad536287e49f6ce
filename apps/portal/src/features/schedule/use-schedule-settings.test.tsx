// @vitest-environment happy-dom
import type { PlanScheduleDraft, ProjectId } from "@tamarisk/domain";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { useScheduleSettings } from "./use-schedule-settings.ts";

const server = vi.hoisted(() => ({ saved: [] as unknown[] }));

vi.mock("@/trpc/planning.ts", () => {
  const mutate = async ({ settings }: { settings: unknown }): Promise<unknown> => {
    server.saved.push(settings);
    return { version: server.saved.length };
  };
  return { usePlanningClient: () => ({ schedule: { save: { mutate } } }) };
});

const client = new QueryClient();
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

it("stores what was changed a moment before the page is left", async () => {
  const atFirst = { decisionYear: 2030, horizonYear: 2031, ceilings: [] } as unknown as PlanScheduleDraft;
  const { result, unmount } = renderHook(() => useScheduleSettings("p" as ProjectId, null, atFirst, true), { wrapper });
  act(() => result.current.change({ horizonYear: 2035 }));
  expect(server.saved).toEqual([]);
  unmount();
  await waitFor(() => expect(server.saved).toEqual([{ ...atFirst, horizonYear: 2035 }]));
});
