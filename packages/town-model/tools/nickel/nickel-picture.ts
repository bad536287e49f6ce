import { normalQuantile } from "@tamarisk/system-dynamics";
import { shockOf } from "../../src/outside/sinh-arcsinh.ts";
import type { NickelFit } from "./nickel-fit.ts";
import type { PriceBand } from "./price-bands.ts";
import type { PriceEvidence } from "./price-evidence.ts";

const WIDTH = 900;
const HEIGHT = 380;
const INK = "#1f2933";
const FAINT = "#9aa5b1";
const BLUE = "#1f6f8b";
const RED = "#b4441f";

/** Places on a drawing for values on an axis. */
type Scale = (value: number) => number;

/**
 * Two drawings: prices with the band that was fitted to them, and the shocks against what each distribution would have
 * made of them.
 */
export function nickelPicture(
  { yearly }: PriceEvidence,
  fit: NickelFit,
  { from2010, from2024 }: { readonly from2010: PriceBand; readonly from2024: PriceBand },
): string {
  const prices = pricePanel(yearly, fit, from2010, from2024);
  const shocks = shockPanel(fit);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}" role="img" aria-label="Price of nickel, 1960 to 2050, and its yearly shocks">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${[...prices, ...shocks].join("\n")}
</svg>
`;
}

function pricePanel(
  yearly: PriceEvidence["yearly"],
  { whole }: NickelFit,
  from2010: PriceBand,
  from2024: PriceBand,
): string[] {
  const x = linear([1960, 2050], [60, 540]);
  const y = (
    (scale) => (price: number) =>
      scale(Math.log(price))
  )(linear([Math.log(4500), Math.log(45_000)], [320, 50]));
  const history = yearly.map(({ year, nickel }) => point(x(year), y(nickel)));
  return [
    text(60, 24, "Price of nickel, thousand USD of 2010 per t", { weight: 600 }),
    ...[5000, 10_000, 20_000, 40_000].flatMap((price) => [
      line(60, y(price), 540, y(price), FAINT, 0.4),
      text(54, y(price) + 4, String(price / 1000), { anchor: "end" }),
    ]),
    ...[1960, 1980, 2000, 2020, 2050].map((year) => text(x(year), 340, String(year), { anchor: "middle" })),
    area(from2024.years, from2024.p5, from2024.p95, x, y, 0.15),
    area(from2024.years, from2024.p25, from2024.p75, x, y, 0.25),
    ...[from2010.p5, from2010.p95].map((edge) =>
      path(
        from2010.years.map((year, place) => point(x(year), y(edge[place]!))),
        RED,
        1.2,
        "4 3",
      ),
    ),
    line(60, y(whole.process.level), 540, y(whole.process.level), BLUE, 1),
    path(history, INK, 1.8),
    text(x(2025), 366, "shaded: 5–95 and 25–75 of 100 futures", { colour: BLUE, anchor: "end" }),
    text(x(2027), 366, "dashed: 5–95 as of 2010", { colour: RED }),
  ];
}

function shockPanel({ whole }: NickelFit): string[] {
  const x = linear([-2.8, 2.8], [630, 880]);
  const y = linear([-3, 4], [320, 50]);
  const seen = whole.process.shocks.toSorted((a, b) => a - b);
  const normals = Array.from({ length: 57 }, (_, place) => -2.8 + place / 10);
  return [
    text(600, 24, "Yearly shocks (σ) against a normal", { weight: 600 }),
    ...[-2, 0, 2].flatMap((value) => [
      line(630, y(value), 880, y(value), FAINT, 0.4),
      text(624, y(value) + 4, String(value).replace("-", "−"), { anchor: "end" }),
      text(x(value), 340, String(value).replace("-", "−"), { anchor: "middle" }),
    ]),
    line(x(-2.8), y(-2.8), x(2.8), y(2.8), RED, 1.2),
    path(
      normals
        .map((normal) => [normal, shockOf(normal, whole.shape)] as const)
        .filter(([, shock]) => shock < 4)
        .map(([normal, shock]) => point(x(normal), y(shock))),
      BLUE,
      1.8,
    ),
    ...seen.map((shock, place) => {
      const normal = normalQuantile((place + 0.5) / seen.length);
      return `<circle cx="${x(normal).toFixed(1)}" cy="${y(shock).toFixed(1)}" r="2.4" fill="${INK}"/>`;
    }),
    text(750, 366, "normal", { colour: RED, anchor: "end" }),
    text(762, 366, "sinh-arcsinh", { colour: BLUE }),
  ];
}

function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function path(points: readonly string[], colour: string, width: number, dashes = ""): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : "";
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="${width}"${dashed}/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string {
  return path([point(x1, y1), point(x2, y2)], colour, width);
}

function area(
  years: readonly number[],
  low: readonly number[],
  high: readonly number[],
  x: Scale,
  y: Scale,
  opacity: number,
): string {
  const edge = (values: readonly number[]) => years.map((year, place) => point(x(year), y(values[place]!)));
  return `<polygon points="${[...edge(high), ...edge(low).toReversed()].join(" ")}" fill="${BLUE}" fill-opacity="${opacity}"/>`;
}

function text(
  x: number,
  y: number,
  words: string,
  { anchor = "start", colour = INK, weight = 400 }: { anchor?: string; colour?: string; weight?: number } = {},
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}" font-weight="${weight}">${words}</text>`;
}
