// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { PathwayMap } from "./pathway-map.tsx";

const stations = [
  { id: "a", x: 220, y: 40, halfHeight: 6, lineIds: ["green"], sentence: "A1 Shrubs. Desert Oasis: decide by 2027." },
  { id: "b", x: 300, y: 80, halfHeight: 9, lineIds: ["green"], sentence: "A2 River. Desert Oasis: decide by 2036." },
];

const picture = {
  width: 600,
  height: 120,
  labelWidth: 100,
  marks: [
    {
      role: "text",
      lineId: null,
      stationId: null,
      shape: { kind: "text", x: 0, y: 40, text: "A1 Shrubs", anchor: "start" },
    },
    { role: "line", lineId: "green", stationId: null, shape: { kind: "path", d: "M220 40H300" } },
  ],
} as const;

it("reads every station as a sentence, walks along the line with arrows and opens one", () => {
  const onOpen = vi.fn();
  render(
    <PathwayMap
      picture={picture}
      stations={stations}
      colours={{ green: { line: "#2f7d5b", text: "#256649" } }}
      selectedId="b"
      onOpen={onOpen}
      label="Map of 2 measures"
    />,
  );
  const [first, second] = screen.getAllByRole("button");
  expect(first?.getAttribute("aria-label")).toBe("A1 Shrubs. Desert Oasis: decide by 2027.");
  expect(second?.getAttribute("aria-pressed")).toBe("true");
  first?.focus();
  fireEvent.keyDown(first as Element, { key: "ArrowRight" });
  expect(document.activeElement).toBe(second);
  fireEvent.click(second as Element);
  expect(onOpen).toHaveBeenCalledWith("b");
});
