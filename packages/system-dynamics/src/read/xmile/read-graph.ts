import type { XmlElement } from "@rgrove/parse-xml";
import type { LookupTable } from "../../model/expression.ts";
import type { ProblemList } from "../problem-list.ts";
import { childElement } from "./element-text.ts";
import type { XmlSource } from "./xml-source.ts";

const KINDS: ReadonlyMap<string, LookupTable["kind"]> = new Map([
  ["continuous", "continuous"],
  ["extrapolate", "extrapolate"],
  ["discrete", "discrete"],
]);

/**
 * The points of a graphical function, `<gf>`: y values, and either their x values or the range over which they are
 * spread evenly. Points are put in rising order of x.
 *
 * @see XMILE 1.0, section 3.1.4.
 */
export function readGraph(graph: XmlElement, owner: string, source: XmlSource, problems: ProblemList): LookupTable {
  const at = source.locate(graph.start);
  const y = pointsOf(graph, "ypts") ?? [];
  const x = pointsOf(graph, "xpts") ?? spread(graph, y.length);
  const type = graph.attributes.type ?? "continuous";
  const kind = KINDS.get(type.toLowerCase());
  const refuse = (message: string) =>
    problems.add("data", `the graphical function of “${owner}” ${message}`, at, owner);
  if (kind === undefined) refuse(`has the type “${type}”; known are ${[...KINDS.keys()].join(", ")}`);
  if (y.length === 0) refuse("has no y values, <ypts>");
  else if (x === undefined) refuse("has neither x values, <xpts>, nor a range, <xscale min max>");
  else if (x.length !== y.length) refuse(`has ${x.length} x values and ${y.length} y values`);
  else if ([...x, ...y].some((value) => Number.isNaN(value))) refuse("has a point that is no number");
  else return { ...inOrder(x, y), kind: kind ?? "continuous" };
  return { x: [0], y: [0], kind: "continuous" };
}

function pointsOf(graph: XmlElement, name: "xpts" | "ypts"): readonly number[] | undefined {
  const element = childElement(graph, name);
  const text = element?.text.trim() ?? "";
  if (element === undefined || text === "") return undefined;
  const separator = (element.attributes.sep ?? ",").trim();
  const parts = text.split(separator === "" ? /\s+/u : separator).map((part) => part.trim());
  if (parts.at(-1) === "") parts.pop();
  return parts.map((part) => (part === "" ? Number.NaN : Number(part)));
}

function spread(graph: XmlElement, count: number): readonly number[] | undefined {
  const scale = childElement(graph, "xscale");
  if (scale === undefined) return undefined;
  const min = Number(scale.attributes.min ?? Number.NaN);
  const max = Number(scale.attributes.max ?? Number.NaN);
  return Array.from({ length: count }, (_, i) => (count === 1 ? min : min + ((max - min) * i) / (count - 1)));
}

function inOrder(
  x: readonly number[],
  y: readonly number[],
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  if (x.every((value, i) => i === 0 || value >= x[i - 1]!)) return { x, y };
  const order = Array.from(x.keys()).sort((a, b) => x[a]! - x[b]!);
  return { x: order.map((i) => x[i]!), y: order.map((i) => y[i]!) };
}
