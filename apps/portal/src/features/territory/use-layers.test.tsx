// @vitest-environment happy-dom
import type { MapLayer, MapLayerDraft, ProjectId } from "@tamarisk/domain";
import { SnackbarProvider } from "@tamarisk/ui/snackbar-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { messages } from "@/i18n/messages.ts";
import type { PlanCrossings } from "./territory-screen-props.ts";
import { useLayers } from "./use-layers.ts";

/** A server that answers the first question for the layers when the test lets it, with what it had when it was asked. */
const server = vi.hoisted(() => ({ layers: [] as unknown[], isSlow: true, answerFirst: () => {} }));

vi.mock("@/trpc/planning.ts", () => {
  const list = () => {
    const layers = [...server.layers];
    if (!server.isSlow) return Promise.resolve(layers);
    server.isSlow = false;
    return new Promise((resolve) => {
      server.answerFirst = () => resolve(layers);
    });
  };
  const add = async (): Promise<unknown> => {
    server.layers = [{ name: { en: "Red line", zh: "" } }];
    return server.layers[0];
  };
  const asked = (name: string, queryFn: () => unknown) => (_: unknown, more: object) => {
    return { queryKey: ["layer", name], queryFn, ...more };
  };
  const planning = {
    layer: {
      pathKey: () => ["layer"],
      list: { queryOptions: asked("list", list) },
      crossings: { queryOptions: asked("crossings", async () => ({})) },
    },
  };
  return { usePlanning: () => planning, usePlanningClient: () => ({ layer: { add: { mutate: add } } }) };
});

function wrapper({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
        <SnackbarProvider label="Messages" closeLabel="Close">
          {children}
        </SnackbarProvider>
      </NextIntlClientProvider>
    </QueryClientProvider>
  );
}

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } });

it("shows a layer that is added before the first list of layers has come", async () => {
  const { result } = renderHook(() => useLayers("p" as ProjectId, {} as PlanCrossings), { wrapper });
  act(() => result.current.add.mutate({} as MapLayerDraft));
  await waitFor(() => expect(server.layers).toHaveLength(1));
  await act(async () => server.answerFirst());
  await waitFor(() => expect(result.current.layers.map(({ name }: MapLayer) => name.en)).toEqual(["Red line"]));
});
