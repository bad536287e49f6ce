// @vitest-environment happy-dom
import { type ProjectId, Task, type TaskDraft, taskWorkflow, transition } from "@tamarisk/domain";
import { SnackbarProvider } from "@tamarisk/ui/snackbar-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, renderHook, screen, waitFor } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { draftOf } from "./undo-task-edit.ts";
import { useSavedTaskEdits } from "./use-saved-task-edits.ts";
import { useTaskEditor } from "./use-task-editor.ts";

const id = "01890a5d-ac96-774b-bcce-000000000001";
const seeds = Task.parse({
  ...{ id, lineageId: id, measureId: "01890a5d-ac96-774b-bcce-0000000000a1", position: 0, version: 1 },
  ...{ title: { en: "Order seedlings", zh: "" }, startsOn: null, dueOn: null, doneOn: null, responsibleId: null },
  ...{ dependsOn: [], state: "in-progress" },
});

/** A server that keeps one task and refuses what is based on an older version of it. */
const server = vi.hoisted(() => ({ task: null as Task | null, calls: 0 }));

vi.mock("@/trpc/planning.ts", () => {
  const take = async (version: number, change: (task: Task) => Partial<Task>) => {
    server.calls += 1;
    const present = server.task!;
    if (version !== present.version) {
      const who = { changedBy: "Zhao Min", changedAt: new Date(0) };
      const problem = { kind: "stale-version", subject: "task", expected: version, found: present.version, ...who };
      throw Object.assign(new Error("refused"), { data: { problem } });
    }
    server.task = { ...present, ...change(present), version: version + 1 };
    return server.task;
  };
  const client = {
    task: {
      update: {
        mutate: ({ draft, version }: { draft: TaskDraft; version: number }) => take(version, () => draft),
      },
      transition: {
        mutate: ({ action, version }: { action: never; version: number }) =>
          take(version, ({ state }) => {
            const step = transition(taskWorkflow, state, action);
            if (step.kind === "refused") throw new Error(`no ${action} from ${state}`);
            return { state: step.to };
          }),
      },
    },
  };
  const planning = { task: { progress: { pathKey: () => ["task"] } } };
  return { usePlanningClient: () => client, usePlanning: () => planning };
});

function wrapper({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
        <SnackbarProvider label="Messages" closeLabel="Close">
          {children}
        </SnackbarProvider>
      </NextIntlClientProvider>
    </QueryClientProvider>
  );
}

/** One measure's tasks as they are open on a page. */
function openTasks() {
  const page = () => {
    const [tasks, setTasks] = useState<readonly Task[]>([server.task!]);
    const refresh = async () => setTasks([server.task!]);
    const editor = useTaskEditor("p" as ProjectId, { tasks, keep: (task) => setTasks([task]), refresh });
    return { ...editor, refresh, save: useSavedTaskEdits(editor.make) };
  };
  return renderHook(page, { wrapper }).result;
}

/** A colleague gives the task another title. */
function changeElsewhere(): void {
  const { version } = server.task!;
  server.task = { ...server.task!, title: { en: "Order more seedlings", zh: "" }, version: version + 1 };
}

const finish = { kind: "transition", taskId: seeds.id, action: "finish", on: "2027-03-01" } as const;
const later: TaskDraft = { ...draftOf(seeds), dueOn: "2027-06-30" };

describe("useSavedTaskEdits", () => {
  beforeEach(() => Object.assign(server, { task: seeds, calls: 0 }));
  afterEach(cleanup);

  it("takes an edit back step by step, and says so", async () => {
    const page = openTasks();
    act(() => page.current.save(finish));
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByText("Taken back.");
    expect(server.task).toMatchObject({ state: "in-progress", version: 4 });
    expect(page.current.refused).toBeNull();
  });

  it("says why an edit is not taken back, and goes no step further", async () => {
    const page = openTasks();
    act(() => page.current.save(finish));
    const undo = await screen.findByRole("button", { name: "Undo" });
    changeElsewhere();
    fireEvent.click(undo);
    await screen.findByText(/^This could not be taken back\. Zhao Min changed this task/);
    expect(server.calls).toBe(2);
    expect(server.task).toMatchObject({ state: "done", title: { en: "Order more seedlings" } });
  });

  it("takes back no change that somebody made and the page has read again since", async () => {
    const page = openTasks();
    act(() => page.current.save(finish));
    const undo = await screen.findByRole("button", { name: "Undo" });
    changeElsewhere();
    await act(() => page.current.refresh());
    fireEvent.click(undo);
    await screen.findByText(/^This could not be taken back/);
    expect(server.task).toMatchObject({ state: "done" });
  });

  it("does not write a form over what somebody changed since it was opened, though the page has read it again", async () => {
    const page = openTasks();
    changeElsewhere();
    await act(() => page.current.refresh());
    act(() => page.current.save({ kind: "update", taskId: seeds.id, draft: later }, seeds.version));
    await waitFor(() => expect(page.current.refused?.problem.kind).toBe("stale-version"));
    expect(server.task).toMatchObject({ title: { en: "Order more seedlings" }, dueOn: null });
  });

  it("writes a form over one's own change made since it was opened", async () => {
    const page = openTasks();
    act(() => page.current.save(finish));
    act(() => page.current.save({ kind: "update", taskId: seeds.id, draft: later }, seeds.version));
    await waitFor(() => expect(server.task).toMatchObject({ state: "done", dueOn: "2027-06-30", version: 3 }));
  });
});
