// @vitest-environment happy-dom
import type { ParameterChange, ProjectId } from "@tamarisk/domain";
import { SnackbarProvider } from "@tamarisk/ui/snackbar-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { AssumptionEditor } from "./assumption-editor.tsx";
import type { KeptChange, ReadyList } from "./assumptions-screen-props.ts";
import { exampleAssumption, exampleChange } from "./example-assumption.ts";
import { useAssumptionEdits } from "./use-assumption-edits.ts";
import { useAssumptionWords } from "./use-assumption-words.ts";

/** A server that keeps what is set for one figure, and refuses what is based on an older version of it. */
const server = vi.hoisted(() => ({ kept: null as KeptChange | null }));

vi.mock("@/trpc/planning.ts", () => {
  const refuseStale = (version: number | null) => {
    const found = server.kept?.version ?? 0;
    if ((version ?? 0) === found) return;
    const who = { changedBy: "Zhao Min", changedAt: new Date(0) };
    const problem = { kind: "stale-version", subject: "parameter-change", expected: version ?? 0, found, ...who };
    throw Object.assign(new Error("refused"), { data: { problem } });
  };
  const set = async ({ change, version }: { change: ParameterChange; version: number | null }) => {
    refuseStale(version);
    server.kept = { ...exampleChange(), change, version: (version ?? 0) + 1 };
    return server.kept;
  };
  const reset = async ({ version }: { version: number }) => {
    refuseStale(version);
    server.kept = null;
  };
  const queryKey = () => ["assumptions"];
  const queryOptions = (_: unknown, more: object) => ({ queryKey: queryKey(), queryFn: async () => list(), ...more });
  const planning = { assumption: { list: { queryKey, queryOptions } } };
  const client = { assumption: { set: { mutate: set }, reset: { mutate: reset } } };
  return { usePlanning: () => planning, usePlanningClient: () => client };
});

function list(): ReadyList {
  return {
    kind: "ready",
    modules: [],
    assumptions: [exampleAssumption({ change: server.kept })],
    strangers: [],
  };
}

/** A colleague sets the figure. */
function setElsewhere(value: number): void {
  server.kept = { ...exampleChange({ value }), version: (server.kept?.version ?? 0) + 1 };
}

const onClose = vi.fn();

/** The form of the one figure, as it stands open on the page. */
function Page({ initial }: { readonly initial: ReadyList }) {
  const words = useAssumptionWords();
  const edits = useAssumptionEdits("p" as ProjectId, initial, words);
  const assumption = edits.list.assumptions[0]!;
  return (
    <>
      <output>shown: {assumption.change?.change.value}</output>
      <AssumptionEditor assumption={assumption} edits={edits} words={words} onClose={onClose} />
    </>
  );
}

function openPage() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
        <SnackbarProvider label="Messages" closeLabel="Close">
          {children}
        </SnackbarProvider>
      </NextIntlClientProvider>
    </QueryClientProvider>
  );
  render(<Page initial={list()} />, { wrapper });
  const readAgain = async () => {
    await act(() => client.refetchQueries());
    await screen.findByText(`shown: ${server.kept?.change.value}`);
  };
  return { readAgain };
}

function type(value: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: "Value" }), { target: { value } });
  fireEvent.change(screen.getByRole("textbox", { name: /^Source/ }), { target: { value: "own survey" } });
}

const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
const keptValue = () => server.kept?.change.value ?? null;

describe("useAssumptionEdits", () => {
  beforeEach(() => {
    server.kept = null;
    onClose.mockClear();
  });
  afterEach(cleanup);

  it("does not save over what somebody set since the form was opened, though the page has read it again", async () => {
    const { readAgain } = openPage();
    type("40");
    setElsewhere(33);
    await readAgain();
    save();
    await screen.findByText(/^Zhao Min changed this/);
    expect(keptValue()).toBe(33);
    expect(onClose).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole("button", { name: /^Keep what I typed/ }));
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(keptValue()).toBe(40);
  });

  it("takes back what was saved, and says so", async () => {
    openPage();
    type("40");
    save();
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByText("Own ore is as it was before.");
    expect(keptValue()).toBeNull();
  });

  it("does not take back what somebody has set since, and says why", async () => {
    const { readAgain } = openPage();
    type("40");
    save();
    const undo = await screen.findByRole("button", { name: "Undo" });
    setElsewhere(33);
    await readAgain();
    fireEvent.click(undo);
    await screen.findByText(/^The change of Own ore could not be taken back\. Zhao Min changed/);
    expect(keptValue()).toBe(33);
  });
});
