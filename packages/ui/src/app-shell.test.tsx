// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { fireEvent, render, screen, within } from "../test/render.ts";
import { AppShell } from "./app-shell.tsx";

const stages = [
  { id: "diagnose", label: "Diagnose", href: "/data", items: [{ href: "/data", label: "Data" }] },
  {
    id: "explore",
    label: "Explore",
    href: "/futures",
    items: [
      { href: "/futures", label: "Futures", current: true },
      { href: "/compare", label: "Compare" },
    ],
  },
  { id: "engage", label: "Engage", items: [] },
];

function draw() {
  render(
    <AppShell
      brand="Tamarisk"
      stages={stages}
      footItems={[{ href: "/atlas", label: "Atlas" }]}
      labels={{
        navigation: "Project stages",
        skipToContent: "Skip to content",
        openMenu: "Open menu",
        closeMenu: "Close menu",
      }}
    >
      <h1>Futures</h1>
    </AppShell>,
  );
}

describe("AppShell", () => {
  it("opens the stage of the current page alone and marks the page", () => {
    draw();
    const nav = screen.getByRole("navigation", { name: "Project stages" });
    expect(within(nav).getByRole("link", { name: "Futures" }).getAttribute("aria-current")).toBe("page");
    expect(within(nav).getByRole("link", { name: "Compare" })).toBeTruthy();
    expect(within(nav).queryByRole("link", { name: "Data" })).toBeNull();
  });

  it("does not link a stage that has no page yet", () => {
    draw();
    expect(screen.queryByRole("link", { name: /Engage/ })).toBeNull();
    expect(screen.getByText("Engage")).toBeTruthy();
  });

  it("starts with a way past the navigation", () => {
    draw();
    const skip = screen.getByRole("link", { name: "Skip to content" });
    expect(document.querySelector(skip.getAttribute("href")!)).toBe(screen.getByRole("main"));
  });

  it("opens the same navigation from a button on phones, and closes it when a page is chosen", () => {
    draw();
    fireEvent.click(screen.getByRole("button", { name: "Open menu" }));
    const menu = screen.getByRole("dialog", { name: "Project stages" });
    fireEvent.click(within(menu).getByRole("link", { name: "Compare" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
