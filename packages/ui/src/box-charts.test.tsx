// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { RangeLimit } from "./range-limit.tsx";
import { StackGrid } from "./stack-grid.tsx";
import { TradeOffChart } from "./trade-off-chart.tsx";
import { TreeChart } from "./tree-chart.tsx";

const points = [
  { coverage: 1, density: 0.4, mass: 1 },
  { coverage: 0.8, density: 0.6, mass: 0.5 },
  { coverage: 0.5, density: 1, mass: 0.2 },
];

describe("TradeOffChart", () => {
  const draw = (picked: number) => {
    const onPick = vi.fn();
    const labels = {
      ...{ chart: "Boxes", coverage: "caught", density: "pure", base: "all" },
      percent: (share: number) => `${100 * share} %`,
      reading: (place: number) => `box ${place + 1}`,
    };
    render(<TradeOffChart points={points} base={0.4} picked={picked} onPick={onPick} labels={labels} />);
    return { onPick, slider: screen.getByRole("slider", { name: "Boxes" }) };
  };

  it("is walked by arrow keys, leftwards to smaller boxes, and says which box is picked", () => {
    const { onPick, slider } = draw(1);
    expect(slider.getAttribute("aria-valuetext")).toBe("box 2");
    fireEvent.keyDown(slider, { key: "ArrowLeft" });
    fireEvent.keyDown(slider, { key: "ArrowRight" });
    expect(onPick.mock.calls).toEqual([[2], [0]]);
  });

  it("begins with the first box where one made by hand is shown", () => {
    const { onPick, slider } = draw(-1);
    fireEvent.keyDown(slider, { key: "ArrowLeft" });
    expect(onPick).toHaveBeenCalledWith(0);
  });
});

describe("RangeLimit", () => {
  it("moves each end by keys, in hundredths and tenths of the range, and not beyond it", () => {
    const onSet = vi.fn();
    const labels = { chart: "Price", end: (end: string) => `Price ${end}`, value: String };
    const shapes = { sought: [1, 2], others: [2, 1] };
    render(
      <RangeLimit low={0} high={200} min={undefined} max={150} {...shapes} {...{ onMove: vi.fn(), onSet, labels }} />,
    );
    const [lower, upper] = [
      screen.getByRole("slider", { name: "Price min" }),
      screen.getByRole("slider", { name: "Price max" }),
    ];
    fireEvent.keyDown(upper, { key: "ArrowLeft" });
    fireEvent.keyDown(upper, { key: "PageUp" });
    fireEvent.keyDown(lower, { key: "PageDown" });
    fireEvent.keyDown(lower, { key: "End" });
    fireEvent.keyDown(lower, { key: "a" });
    expect(onSet.mock.calls).toEqual([
      ["max", 148],
      ["max", 170],
      ["min", 0],
      ["min", 200],
    ]);
  });
});

describe("StackGrid", () => {
  it("offers every cell with futures and says where there are none", () => {
    const onPick = vi.fn();
    render(
      <StackGrid
        rows={[{ name: "Rain", parts: ["low", "high"] }]}
        columns={[{ name: "Price", parts: ["cheap", "dear"] }]}
        cells={[
          { n: 4, k: 3 },
          { n: 0, k: 0 },
          { n: 2, k: 0 },
          { n: 5, k: 5 },
        ]}
        onPick={onPick}
        labels={{
          caption: "Stack",
          share: ({ n, k }) => String((100 * k) / n),
          cell: (at) => `cell ${at}`,
          none: "no future",
        }}
      />,
    );
    expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["75", "0", "100"]);
    expect(screen.getByText("no future")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "cell 3" }));
    expect(onPick).toHaveBeenCalledWith(3);
    expect(screen.getByRole("rowheader", { name: "low" })).toBeTruthy();
  });
});

describe("TreeChart", () => {
  it("is a list in a list, each node with its condition and count", () => {
    const node = (id: string, condition: string, branches: never[] = []) => ({
      ...{ id, condition, branches, detail: `${id} fail`, share: 0.5, isAbove: false },
    });
    const root = { ...node("root", "All futures"), branches: [node("a", "Rain low"), node("b", "Rain high")] };
    render(<TreeChart root={root} base={0.4} label="Tree" />);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByText("Rain high").closest("li")?.parentElement?.closest("li")?.textContent).toContain(
      "All futures",
    );
  });
});
