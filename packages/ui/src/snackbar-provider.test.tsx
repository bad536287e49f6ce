// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { act, fireEvent, render, screen } from "../test/render.ts";
import { SnackbarProvider, useSnackbar } from "./snackbar-provider.tsx";

function Page({ onUndo, tone }: { onUndo: () => void; tone?: "error" }) {
  const show = useSnackbar();
  return (
    <button type="button" onClick={() => show({ message: "Measure deleted", tone, undo: { label: "Undo", onUndo } })}>
      Delete
    </button>
  );
}

function open(onUndo: () => void, tone?: "error") {
  render(
    <SnackbarProvider label="Messages" closeLabel="Close" seconds={8}>
      <Page onUndo={onUndo} tone={tone} />
    </SnackbarProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Delete" }));
}

function wait(seconds: number) {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("SnackbarProvider", () => {
  it("offers a way back once, then goes", () => {
    const onUndo = vi.fn();
    open(onUndo);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText("Measure deleted")).toBeNull();
  });

  it("goes by itself, with a way back after twice its 8 seconds, but waits while someone is on it", () => {
    open(vi.fn());
    wait(15);
    fireEvent.focus(screen.getByRole("button", { name: "Undo" }));
    wait(20);
    expect(screen.getByText("Measure deleted")).toBeTruthy();
    fireEvent.blur(screen.getByRole("button", { name: "Undo" }));
    wait(15);
    expect(screen.getByText("Measure deleted")).toBeTruthy();
    wait(1);
    expect(screen.queryByText("Measure deleted")).toBeNull();
  });

  it("leaves an error until it is closed", () => {
    open(vi.fn(), "error");
    wait(100);
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText("Measure deleted")).toBeNull();
  });

  it("says what is missing when the provider is", () => {
    vi.spyOn(console, "error").mockReturnValue();
    expect(() => render(<Page onUndo={vi.fn()} />)).toThrow(/wrap the application in one/);
  });
});
