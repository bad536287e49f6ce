import type { PlanGeometry } from "@tamarisk/domain";

/** Degrees east and north. */
export type DrawnPosition = readonly [longitude: number, latitude: number];

export type DrawingTool = "area" | "line" | "point";

/** What is being drawn: the shapes that stand, the corners of the one under way, and the steps to go back. */
export interface Drawing {
  readonly tool: DrawingTool;
  readonly corners: readonly DrawnPosition[];
  readonly shapes: readonly PlanGeometry[];
  readonly past: readonly (readonly PlanGeometry[])[];
}

export type DrawingStep =
  | { readonly kind: "choose-tool"; readonly tool: DrawingTool }
  | { readonly kind: "add-corner"; readonly at: DrawnPosition }
  | { readonly kind: "remove-corner" }
  | { readonly kind: "cancel" }
  | { readonly kind: "finish" }
  | { readonly kind: "add-shape"; readonly shape: PlanGeometry }
  | { readonly kind: "remove-shape"; readonly index: number }
  | { readonly kind: "undo" };

export function drawingOf(shapes: readonly PlanGeometry[]): Drawing {
  return { tool: "area", corners: [], shapes, past: [] };
}

/** How many corners a shape needs before it can be finished. */
export const leastCorners: Readonly<Record<DrawingTool, number>> = { area: 3, line: 2, point: 1 };

/**
 * The drawing after one step. A point stands as soon as it is set; an area or a line stands when it is finished, and not
 * before it has corners enough. Undo takes back the last corner of what is under way, then the last change of the shapes.
 */
export function afterStep(drawing: Drawing, step: DrawingStep): Drawing {
  const { corners, shapes, past } = drawing;
  switch (step.kind) {
    case "choose-tool":
      return { ...drawing, tool: step.tool, corners: [] };
    case "add-corner":
      return withCorner(drawing, step.at);
    case "remove-corner":
      return { ...drawing, corners: corners.slice(0, -1) };
    case "cancel":
      return { ...drawing, corners: [] };
    case "finish":
      return corners.length < leastCorners[drawing.tool] ? drawing : withShape(drawing, shapeOf(drawing));
    case "add-shape":
      return withShape(drawing, step.shape);
    case "remove-shape":
      return { ...drawing, shapes: shapes.filter((_, index) => index !== step.index), past: [...past, shapes] };
    case "undo":
      if (corners.length > 0) return { ...drawing, corners: corners.slice(0, -1) };
      return past.length === 0 ? drawing : { ...drawing, shapes: past.at(-1)!, past: past.slice(0, -1) };
  }
}

/** The shape under way as it would stand if it were finished now; `null` with too few corners. */
export function shapeUnderWay({ tool, corners }: Drawing): PlanGeometry | null {
  return corners.length < leastCorners[tool] ? null : shapeOf({ tool, corners });
}

function withCorner(drawing: Drawing, at: DrawnPosition): Drawing {
  const last = drawing.corners.at(-1);
  if (last && last[0] === at[0] && last[1] === at[1]) return drawing;
  const next = { ...drawing, corners: [...drawing.corners, at] };
  return drawing.tool === "point" ? withShape(next, shapeOf(next)) : next;
}

function withShape(drawing: Drawing, shape: PlanGeometry): Drawing {
  return { ...drawing, corners: [], shapes: [...drawing.shapes, shape], past: [...drawing.past, drawing.shapes] };
}

function shapeOf({ tool, corners }: Pick<Drawing, "tool" | "corners">): PlanGeometry {
  const positions = corners.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
  if (tool === "point") return { type: "Point", coordinates: positions[0]! };
  if (tool === "line") return { type: "LineString", coordinates: positions };
  return { type: "Polygon", coordinates: [[...positions, positions[0]!]] };
}
