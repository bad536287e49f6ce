/** The words on a map besides those of its rows and lines. */
export interface MapWords {
  readonly title: (rows: number, lines: number, from: number, to: number) => string;
  readonly today: string;
  readonly noWayOn: string;
  readonly decideBy: (year: number) => string;
  /** Over the column of shares, in two lines. */
  readonly worksIn: (year: number) => readonly [string, string];
  readonly percent: (share: number) => string;
  readonly alreadyFailing: (share: number) => string;
  readonly legend: {
    readonly hump: string;
    readonly decide: string;
    readonly inForce: string;
    readonly transfer: string;
    readonly noWayOn: string;
    readonly thin: string;
    readonly gap: string;
  };
  readonly lines: string;
}

const percent = (share: number) => `${Math.round(share * 100)}\u202f%`;

/** In English and in Chinese. */
export const mapWords: { readonly en: MapWords; readonly zh: MapWords } = {
  en: {
    title: (rows, lines, from, to) =>
      `Map of ${rows} ${rows === 1 ? "measure" : "measures"} and ${lines} ${lines === 1 ? "pathway" : "pathways"}, ${from} to ${to}`,
    today: "today",
    noWayOn: "no way on",
    decideBy: (year) => `decide by ${year}`,
    worksIn: (year) => ["works in", `${year}`],
    percent,
    alreadyFailing: (share) => `fails from the start: ${percent(share)}`,
    legend: {
      hump: "when it stops working, 5–95 of 100 futures darker (year: half of futures)",
      decide: "decide, lead time, then",
      inForce: "in force",
      transfer: "transfer station",
      noWayOn: "no way on",
      thin: "the old measure runs on",
      gap: "runs on, no longer enough",
    },
    lines: "Pathways",
  },
  zh: {
    title: (rows, lines, from, to) => `${from}—${to} 年 ${rows} 项措施与 ${lines} 条路径图`,
    today: "今天",
    noWayOn: "无路可走",
    decideBy: (year) => `至迟 ${year} 年决定`,
    worksIn: (year) => [`${year} 年`, "仍有效"],
    percent,
    alreadyFailing: (share) => `一开始就不达标：${percent(share)}`,
    legend: {
      hump: "何时失效；深色为 100 种未来情形中的第 5—95 种（年份：半数情形）",
      decide: "决定、准备期，然后",
      inForce: "见效",
      transfer: "换乘站",
      noWayOn: "无路可走",
      thin: "原措施继续运行",
      gap: "继续运行，但已不够",
    },
    lines: "路径",
  },
};
