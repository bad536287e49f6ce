// @vitest-environment happy-dom
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { type NumberEntry, numberEntry } from "./number-entry.ts";
import { NumberField } from "./number-field.tsx";

function Form({ stored, onEntry }: { stored: number | null; onEntry: (entry: NumberEntry) => void }) {
  const [entry, setEntry] = useState(numberEntry(stored));
  return (
    <>
      <NumberField
        label="Groundwater table, 2024"
        unit="m/yr"
        value={entry}
        error={entry.kind === "unreadable" ? `Found ${entry.text}. Write it with a point.` : undefined}
        onValueChange={(next) => {
          setEntry(next);
          onEntry(next);
        }}
      />
      <button type="button" onClick={() => setEntry({ kind: "blank" })}>
        No data
      </button>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>("Groundwater table, 2024");
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });

describe("NumberField", () => {
  it("shows absence as an empty field and zero as 0", () => {
    render(<Form stored={null} onEntry={vi.fn()} />);
    expect(field().value).toBe("");
  });

  it("shows a measured zero", () => {
    render(<Form stored={0} onEntry={vi.fn()} />);
    expect(field().value).toBe("0");
  });

  it("turns a cleared field into blank, never into 0", () => {
    const onEntry = vi.fn();
    render(<Form stored={7.1} onEntry={onEntry} />);
    type("");
    expect(onEntry).toHaveBeenLastCalledWith({ kind: "blank" });
    expect(field().value).toBe("");
  });

  it("leaves what is being typed as it is typed", () => {
    const onEntry = vi.fn();
    render(<Form stored={null} onEntry={onEntry} />);
    type("1.0");
    expect(field().value).toBe("1.0");
    expect(onEntry).toHaveBeenLastCalledWith({ kind: "number", value: 1 });
  });

  it("keeps what it cannot read on screen, marks it and ties the message to it", () => {
    const onEntry = vi.fn();
    render(<Form stored={null} onEntry={onEntry} />);
    type("17,2");
    expect(onEntry).toHaveBeenLastCalledWith({ kind: "unreadable", text: "17,2" });
    expect(field().value).toBe("17,2");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    const message = document.getElementById(field().getAttribute("aria-describedby")!);
    expect(message?.textContent).toBe("Found 17,2. Write it with a point.");
  });

  it("follows a value set from outside", () => {
    render(<Form stored={5} onEntry={vi.fn()} />);
    type("17,2");
    fireEvent.click(screen.getByRole("button", { name: "No data" }));
    expect(field().value).toBe("");
  });
});
