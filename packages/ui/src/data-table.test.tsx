// @vitest-environment happy-dom
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen, within } from "../test/render.ts";
import type { DataColumn } from "./data-column.ts";
import { DataTable } from "./data-table.tsx";

interface Town {
  readonly id: string;
  readonly name: string;
  readonly change: number | null;
}

const towns: Town[] = [
  { id: "a", name: "Jinchuan", change: 13.9 },
  { id: "b", name: "Minqin", change: null },
  { id: "c", name: "Yongchang", change: -24.6 },
];
const columns: DataColumn<Town>[] = [
  {
    id: "name",
    header: "County",
    cell: (town) => <a href="#town">{town.name}</a>,
    sortValue: (town) => town.name,
    rowHeader: true,
  },
  {
    id: "change",
    header: "Change %",
    cell: (town) => town.change ?? "No data",
    sortValue: (town) => town.change,
    align: "end",
  },
  { id: "note", header: "Note", cell: () => "" },
];
const table = { label: "Counties", columns, rowId: (town: Town) => town.id, locale: "en" };
const order = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);
const head = (name: string) => screen.getByRole("columnheader", { name });

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(360);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
});
afterEach(() => vi.restoreAllMocks());

describe("DataTable sorting", () => {
  it("says which column is sorted and which way, and which cannot be", () => {
    render(<DataTable {...table} rows={towns} />);
    expect(head("Change %").getAttribute("aria-sort")).toBe("none");
    fireEvent.click(within(head("Change %")).getByRole("button"));
    expect(head("Change %").getAttribute("aria-sort")).toBe("ascending");
    expect(order()).toEqual(["Yongchang", "Jinchuan", "Minqin"]);
    fireEvent.click(within(head("Change %")).getByRole("button"));
    expect(head("Change %").getAttribute("aria-sort")).toBe("descending");
    expect(order()).toEqual(["Jinchuan", "Yongchang", "Minqin"]);
    expect(head("Note").hasAttribute("aria-sort")).toBe(false);
  });

  it("leaves sorting to the caller who asks for it", () => {
    const onSortChange = vi.fn();
    render(
      <DataTable
        {...table}
        rows={towns}
        sort={{ columnId: "name", direction: "ascending" }}
        onSortChange={onSortChange}
      />,
    );
    fireEvent.click(within(head("County")).getByRole("button"));
    expect(onSortChange).toHaveBeenCalledWith({ columnId: "name", direction: "descending" });
    expect(order()).toEqual(["Jinchuan", "Minqin", "Yongchang"]);
  });
});

describe("DataTable rows", () => {
  const row = (index: number) => screen.getAllByRole("row")[index + 1]!;

  it("is one tab stop walked by arrow keys; Enter and Space select", () => {
    const onSelect = vi.fn();
    render(<DataTable {...table} rows={towns} onSelect={onSelect} selectedIds={new Set(["c"])} />);
    expect(screen.getByRole("grid", { name: "Counties" })).toBeTruthy();
    expect([0, 1, 2].map((index) => row(index).tabIndex)).toEqual([0, -1, -1]);
    row(0).focus();
    fireEvent.keyDown(row(0), { key: "ArrowDown" });
    expect(document.activeElement).toBe(row(1));
    fireEvent.keyDown(row(1), { key: "End" });
    expect(document.activeElement).toBe(row(2));
    fireEvent.keyDown(row(2), { key: "Enter" });
    expect(onSelect).toHaveBeenLastCalledWith(towns[2]);
    expect(row(2).getAttribute("aria-selected")).toBe("true");
  });

  it("leaves a click on a link inside a row to the link", () => {
    const onSelect = vi.fn();
    render(<DataTable {...table} rows={towns} onSelect={onSelect} />);
    fireEvent.click(screen.getByRole("link", { name: "Jinchuan" }));
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.click(row(0));
    expect(onSelect).toHaveBeenCalledWith(towns[0]);
  });

  it("draws only the rows in sight of 2,409, and tells readers how many there are", () => {
    const many = Array.from({ length: 2409 }, (_, i) => ({ id: String(i), name: `County ${i}`, change: i }));
    render(<DataTable {...table} rows={many} maxHeight={360} />);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("2410");
    const drawn = screen.getAllByRole("rowheader").length;
    expect(drawn).toBeGreaterThan(9);
    expect(drawn).toBeLessThan(60);
  });

  it("draws every row on paper", () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: String(i), name: `County ${i}`, change: i }));
    render(<DataTable {...table} rows={many} maxHeight={360} />);
    fireEvent(window, new Event("beforeprint"));
    expect(screen.getAllByRole("rowheader")).toHaveLength(200);
    fireEvent(window, new Event("afterprint"));
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(60);
  });

  it("walks to a row that is not drawn yet", () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: String(i), name: `County ${i}`, change: i }));
    render(<DataTable {...table} rows={many} maxHeight={360} onSelect={vi.fn()} />);
    const first = screen.getByRole("rowheader", { name: "County 0" }).closest("tr")!;
    first.focus();
    fireEvent.keyDown(first, { key: "End" });
    expect(document.activeElement?.textContent).toContain("County 199");
  });

  it("draws the first rows on the server too", () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ id: String(i), name: `County ${i}`, change: i }));
    const html = renderToString(<DataTable {...table} rows={many} maxHeight={360} />);
    expect(html).toContain("County 5");
    expect(html).not.toContain("County 150");
  });

  it("shows what to do when there are none", () => {
    render(<DataTable {...table} rows={[]} empty={<p>No county fits the filters. Clear them.</p>} />);
    expect(screen.getByText(/Clear them/)).toBeTruthy();
  });
});
