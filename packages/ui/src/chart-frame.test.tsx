// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { ChartFrame } from "./chart-frame.tsx";

const props = {
  title: "Residents",
  source: "Census 2010, 2020",
  locale: "en",
  fileName: "residents.csv",
  labels: { table: "Table view", chart: "Chart view", download: "Download CSV" },
  table: {
    caption: "Residents, thousand",
    columns: ["Year", "Median"],
    rows: [
      ["2030", -1412.3],
      ["2040", null],
    ] as const,
  },
};

describe("ChartFrame", () => {
  it("is a figure with the chart's name and its source", () => {
    render(<ChartFrame {...props}>chart</ChartFrame>);
    expect(screen.getByRole("figure", { name: "Residents" }).textContent).toContain("Census 2010, 2020");
  });

  it("turns into a real table with the same figures, and back", () => {
    render(<ChartFrame {...props}>chart</ChartFrame>);
    fireEvent.click(screen.getByRole("button", { name: "Table view" }));
    expect(screen.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["Year", "Median"]);
    expect(screen.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["2030", "−1,412.3", "2040", ""]);
    expect(screen.queryByText("chart")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Chart view" }));
    expect(screen.getByText("chart")).toBeTruthy();
  });

  it("downloads by the caller's own way when given", () => {
    const onDownload = vi.fn();
    render(
      <ChartFrame {...props} onDownload={onDownload}>
        chart
      </ChartFrame>,
    );
    fireEvent.click(screen.getByRole("button", { name: "Download CSV" }));
    expect(onDownload).toHaveBeenCalledOnce();
  });

  it("hands the table to the browser as a file", async () => {
    const create = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:residents");
    vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    render(<ChartFrame {...props}>chart</ChartFrame>);
    fireEvent.click(screen.getByRole("button", { name: "Download CSV" }));
    expect(click).toHaveBeenCalledOnce();
    const file = create.mock.calls[0]![0] as Blob;
    expect(await file.text()).toContain("2030,-1412.3\r\n2040,\r\n");
    vi.restoreAllMocks();
  });
});
