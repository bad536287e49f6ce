// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { act, fireEvent, render, screen } from "../test/render.ts";
import { Button } from "./button.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Dialog } from "./dialog.tsx";

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Assess</Button>
      <Button>Another</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Desert front" closeLabel="Close">
        <input aria-label="Why?" />
      </Dialog>
    </>
  );
}

async function settle() {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe("Dialog", () => {
  it("takes the focus, names itself, and gives the focus back where it came from", async () => {
    render(<Page />);
    const opener = screen.getByRole("button", { name: "Assess" });
    opener.focus();
    fireEvent.click(opener);
    await settle();
    const dialog = screen.getByRole("dialog", { name: "Desert front" });
    expect(dialog.contains(document.activeElement)).toBe(true);

    fireEvent.keyDown(document.activeElement!, { key: "Escape" });
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it("closes by its own button, which has a spoken name", async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole("button", { name: "Assess" }));
    await settle();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await settle();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("hides the page behind it from readers", async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole("button", { name: "Assess" }));
    await settle();
    expect(screen.queryByRole("button", { name: "Another" })).toBeNull();
  });
});

describe("ConfirmDialog", () => {
  const props = {
    title: "Delete measure 1a-1?",
    description: "Its tasks go too.",
    cancelLabel: "Cancel",
    confirmLabel: "Delete",
  };

  it("starts on Cancel, so that Enter destroys nothing", async () => {
    const onConfirm = vi.fn();
    render(<ConfirmDialog {...props} open onOpenChange={() => undefined} onConfirm={onConfirm} danger />);
    await settle();
    expect(document.activeElement?.textContent).toBe("Cancel");
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it("takes no second press while the work is under way", async () => {
    const onConfirm = vi.fn();
    render(<ConfirmDialog {...props} open onOpenChange={() => undefined} onConfirm={onConfirm} pending />);
    await settle();
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
