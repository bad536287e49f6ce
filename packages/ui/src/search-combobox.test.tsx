// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { SearchCombobox, type SearchOption } from "./search-combobox.tsx";

const towns: SearchOption[] = [
  { id: "1", label: "Jinchang", alias: "金昌市" },
  { id: "2", label: "Jinchuan", alias: "金川区" },
];

function Finder({ onSelect }: { onSelect: (option: SearchOption) => void }) {
  const [query, setQuery] = useState("");
  const options = towns.filter(({ label, alias }) => `${label}${alias}`.toLowerCase().includes(query.toLowerCase()));
  return (
    <SearchCombobox
      label="Find a town"
      query={query}
      onQueryChange={setQuery}
      options={options}
      onSelect={onSelect}
      emptyText="Nothing found"
      countText={`${options.length} towns`}
      clearLabel="Clear"
    />
  );
}

const input = () => screen.getByRole<HTMLInputElement>("combobox");
const type = (text: string) => {
  fireEvent.focus(input());
  fireEvent.change(input(), { target: { value: text } });
};

describe("SearchCombobox", () => {
  it("walks the list with arrow keys, names the active option, chooses with Enter", () => {
    const onSelect = vi.fn();
    render(<Finder onSelect={onSelect} />);
    type("金");
    expect(input().getAttribute("aria-expanded")).toBe("true");
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    const active = document.getElementById(input().getAttribute("aria-activedescendant")!);
    expect(active?.textContent).toContain("Jinchuan");
    expect(active?.getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(input(), { key: "Enter" });
    expect(onSelect).toHaveBeenCalledWith(towns[1]);
    expect(input().getAttribute("aria-expanded")).toBe("false");
  });

  it("chooses the best find when none is walked to", () => {
    const onSelect = vi.fn();
    render(<Finder onSelect={onSelect} />);
    type("jinchu");
    fireEvent.keyDown(input(), { key: "Enter" });
    expect(onSelect).toHaveBeenCalledWith(towns[1]);
  });

  it("says how many were found, and that nothing was", () => {
    render(<Finder onSelect={vi.fn()} />);
    type("jin");
    expect(screen.getByRole("status").textContent).toBe("2 towns");
    type("xyz");
    expect(screen.getByRole("status").textContent).toBe("Nothing found");
  });

  it("closes with Escape, then clears", () => {
    render(<Finder onSelect={vi.fn()} />);
    type("jin");
    fireEvent.keyDown(input(), { key: "Escape" });
    expect(input().getAttribute("aria-expanded")).toBe("false");
    expect(input().value).toBe("jin");
    fireEvent.keyDown(input(), { key: "Escape" });
    expect(input().value).toBe("");
  });
});
