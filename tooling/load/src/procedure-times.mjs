import { existsSync, readFileSync } from "node:fs";
import { percentile } from "./figures.mjs";

const shown = 12;

/** How long the API took for each request, as its log says, by what was asked: the slowest first. */
export function procedureTimes(logFile) {
  const lines = existsSync(logFile) ? readFileSync(logFile, "utf8").split("\n") : [];
  const times = new Map();
  for (const line of lines) {
    const entry = readEntry(line);
    if (!entry?.path?.startsWith("/trpc/planning/")) continue;
    const asked = entry.path.slice("/trpc/planning/".length).replaceAll(",", " ");
    times.set(asked, [...(times.get(asked) ?? []), entry.ms]);
  }
  const rows = [...times].map(([asked, ms]) => ({
    ...{ asked, requests: ms.length, p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) },
  }));
  rows.sort((a, b) => b.p95 - a.p95);
  return rows.length > 0 ? rows.slice(0, shown) : [{ asked: "nothing was logged" }];
}

function readEntry(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
