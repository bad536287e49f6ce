import { quantileBands } from "@tamarisk/scenario-engine";
import { type FindingsFutures, KEPT_YEARS } from "./findings-futures.ts";
import { storylinePolicies } from "./findings-policies.ts";
import type { Locale } from "./findings-words.ts";

/** The storylines' colours, marks and line patterns, as the portal draws them in daylight (packages/ui storyline-style.ts). */
const STYLES: Readonly<Record<string, { colour: string; mark: string; dash: string }>> = {
  "desert-oasis": { colour: "#2f7d5b", mark: "O", dash: "" },
  "industrial-revival": { colour: "#2f6690", mark: "R", dash: "10 4" },
  "managed-shrinkage": { colour: "#b26a14", mark: "S", dash: "9 3 2 3" },
  "carry-on": { colour: "#6b7280", mark: "C", dash: "2 4" },
  "oasis-with-others": { colour: "#a06cb4", mark: "O+", dash: "5 3" },
};
const PICTURED = ["residents", "output", "services_funded", "debt_ratio", "groundwater_depth", "desert_front"] as const;
const INK = "#1f2933";
const FAINT = "#9aa5b1";
const RED = "#b4441f";
const PANEL = { width: 330, height: 230, left: 58, right: 88, top: 40, bottom: 26 };
const COLUMNS = 3;
const LEGEND = 30;

/** Medians of six outcomes by storyline over the years, and in the last year the range of 90 of 100 futures. */
export function findingsPicture(futures: FindingsFutures, locale: Locale): string {
  const width = COLUMNS * PANEL.width;
  const height = Math.ceil(PICTURED.length / COLUMNS) * PANEL.height + LEGEND;
  const panels = PICTURED.map((outcomeId, place) => {
    const [x, y] = [(place % COLUMNS) * PANEL.width, Math.floor(place / COLUMNS) * PANEL.height + LEGEND];
    return `<g transform="translate(${x} ${y})">${panel(futures, outcomeId, locale).join("")}</g>`;
  });
  const label =
    locale === "en" ? "Six outcomes of Jinchang by storyline, 2020 to 2080" : "金昌五种情景下的六项结果，2020–2080年";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="${INK}" role="img" aria-label="${label}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${legend(locale)}
${panels.join("\n")}
</svg>
`;
}

function legend(locale: Locale): string {
  let x = 14;
  return storylinePolicies
    .map(({ id, name }) => {
      const { colour, mark, dash } = STYLES[id]!;
      const words = `${mark} ${name[locale]}`;
      const drawn = `${line(x, 18, x + 28, 18, colour, 2.2, dash)}${text(x + 33, 22, words)}`;
      x += 52 + words.length * (locale === "en" ? 6.1 : 11.5);
      return drawn;
    })
    .join("\n");
}

function panel(futures: FindingsFutures, outcomeId: string, locale: Locale): string[] {
  const { columns, outcomes } = futures;
  const outcome = outcomes.find(({ id }) => id === outcomeId)!;
  const bands = quantileBands(columns, [outcomeId]).filter(({ policyId }) => policyId in STYLES);
  const last = KEPT_YEARS.length - 1;
  const limit = outcome.threshold?.value;
  const all = bands.flatMap(({ p50, p5, p95 }) => [...p50, p5[last]!, p95[last]!].map(Number));
  const ticks = ticksFor(Math.min(...all, limit ?? Infinity), Math.max(...all, limit ?? -Infinity));
  const x = scale([KEPT_YEARS[0], KEPT_YEARS[last]!], [PANEL.left, PANEL.width - PANEL.right]);
  const y = scale([ticks[0]!, ticks.at(-1)!], [PANEL.height - PANEL.bottom, PANEL.top]);
  const lines = bands.map(({ policyId, p50 }) => {
    const { colour, dash } = STYLES[policyId]!;
    const points = p50.map((value, place) => `${x(KEPT_YEARS[place]!).toFixed(1)},${y(value!).toFixed(1)}`);
    const dashed = dash ? ` stroke-dasharray="${dash}"` : "";
    return `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"${dashed}/>`;
  });
  const ranges = bands.map(({ policyId, p5, p50, p95 }, place) => {
    const { colour, mark } = STYLES[policyId]!;
    const at = PANEL.width - PANEL.right + 24 + 14 * place;
    const middle = `<circle cx="${at}" cy="${y(p50[last]!).toFixed(1)}" r="2.6" fill="${colour}"/>`;
    const whisker = line(at, y(p5[last]!), at, y(p95[last]!), colour, 2);
    return `${whisker}${middle}${text(at, PANEL.height - 10, mark, "middle", colour)}`;
  });
  return [
    text(10, 16, outcome.name[locale], "start", INK, 600),
    text(10, 30, outcome.unit[locale], "start", "#52606d"),
    ...ticks.map(
      (tick) =>
        `${line(PANEL.left, y(tick), PANEL.width - 4, y(tick), FAINT, 0.4)}${text(PANEL.left - 5, y(tick) + 4, tick.toLocaleString("en-US"), "end")}`,
    ),
    ...[2020, 2050, 2080].map((year) => text(x(year), PANEL.height - 10, String(year), "middle")),
    ...(limit === undefined ? [] : [line(PANEL.left, y(limit), PANEL.width - 4, y(limit), RED, 1)]),
    ...lines,
    ...ranges,
  ];
}

/** Round numbers from under the lowest to over the highest. */
function ticksFor(lowest: number, highest: number): number[] {
  const rough = (highest - lowest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10);
  const first = Math.floor(lowest / step);
  return Array.from({ length: Math.ceil(highest / step) - first + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(6)),
  );
}

function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number) => from + ((value - low) / (high - low)) * (to - from);
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string, width: number, dash = ""): string {
  const dashed = dash ? ` stroke-dasharray="${dash}"` : "";
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${colour}" stroke-width="${width}"${dashed}/>`;
}

function text(x: number, y: number, words: string, anchor = "start", colour = INK, weight = 400): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}" font-weight="${weight}">${words.replaceAll("&", "&amp;")}</text>`;
}
