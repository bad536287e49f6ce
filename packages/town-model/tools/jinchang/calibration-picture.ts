import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { peopleAged } from "../../src/population/cells.ts";
import type { JinchangReport } from "./report.ts";

const WIDTH = 900;
const HEIGHT = 420;
const INK = "#1f2933";
const FAINT = "#9aa5b1";
const BLUE = "#1f6f8b";
const RED = "#b4441f";
const GROUPS = Array.from({ length: 18 }, (_, group) => 5 * group);

/** Left, by how much the fitted model misses each age group of 2020; right, 2020 as counted and as said in 2010. */
export function calibrationPicture(report: JinchangReport, town: TownParameters): string {
  const panels = town.units.flatMap((unit, place) => {
    const top = 52 + place * 184;
    return [...residuals(report, unit.id, unit.name.en, top), ...prediction(report, place, unit.name.en, top)];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="11" fill="${INK}" role="img" aria-label="Residuals of the census of 2020 by age and unit, and 2020 as counted and as said in 2010">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(50, 18, "Fitted to both censuses: modelled over counted, %", "start", INK, 600)}
${text(480, 18, "Residents of 2020, thousand, by age:", "start", INK, 600)}
${stroke(490, 30, 516, 30, INK, 2)}${text(520, 34, "counted")}${stroke(580, 30, 606, 30, RED, 2, "2 3")}${text(610, 34, "said in 2010, evenly")}${stroke(730, 30, 756, 30, BLUE, 2, "6 3")}${text(760, 34, "by registration")}
${panels.join("\n")}
</svg>
`;
}

function residuals({ census }: JinchangReport, unitId: string, name: string, top: number): string[] {
  const rows = census.filter((row) => row.unitId === unitId);
  const x = scale([0, rows.length], [50, 440]);
  const y = scale([-3, 3], [top + 130, top + 16]);
  const bars = rows.map(({ percent }, place) => {
    const [from, to] = [y(Math.max(0, percent)), y(Math.min(0, percent))];
    return `<rect x="${x(place + 0.15).toFixed(1)}" y="${from.toFixed(1)}" width="${(x(0.7) - x(0)).toFixed(1)}" height="${(to - from).toFixed(1)}" fill="${BLUE}"/>`;
  });
  return [
    text(50, top + 8, name),
    ...[-2, 0, 2].map((value) => gridLine(50, 440, y(value), String(value).replace("-", "−"))),
    ...bars,
    ...rows.flatMap(({ ages }, place) => (place % 3 === 0 ? [text(x(place + 0.5), top + 146, ages, "middle")] : [])),
  ];
}

function prediction({ backTest }: JinchangReport, unit: number, name: string, top: number): string[] {
  const inGroups = (cells: Float64Array) =>
    GROUPS.map((from) => peopleAged(cells, unit, from, from === 85 ? 100 : from + 4) / 1000);
  const said = backTest.predictions.slice(0, 2).map(({ people }) => inGroups(people));
  const was = inGroups(backTest.counted);
  const most = 10 * Math.ceil(Math.max(...was, ...said.flat()) / 10);
  const x = scale([0, GROUPS.length - 1], [490, 880]);
  const y = scale([0, most], [top + 130, top + 16]);
  const curve = (values: readonly number[], colour: string, dash = "") =>
    `<polyline points="${values.map((value, place) => `${x(place).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}" fill="none" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
  return [
    text(490, top + 8, name),
    ...[0, most / 2, most].map((value) => gridLine(490, 880, y(value), String(value))),
    curve(was, INK),
    curve(said[0]!, RED, "2 3"),
    curve(said[1]!, BLUE, "6 3"),
    ...GROUPS.flatMap((from, place) => (place % 3 === 0 ? [text(x(place), top + 146, String(from), "middle")] : [])),
  ];
}

function gridLine(from: number, to: number, y: number, words: string): string {
  return `${stroke(from, y, to, y, FAINT, 0.5)}${text(from - 5, y + 4, words, "end")}`;
}

function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number) => from + ((value - low) / (high - low)) * (to - from);
}

function stroke(x1: number, y1: number, x2: number, y2: number, colour: string, width: number, dash = ""): string {
  return `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
}

function text(x: number, y: number, words: string, anchor = "start", colour = INK, weight = 400): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}" font-weight="${weight}">${words}</text>`;
}
