import { type Logger, pino } from "pino";

export type { Logger };

/** One JSON line per event on standard output, with the time in ISO form and no secrets. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: { service: "admin-api" },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: ["*.password", "*.token", "*.cookie", "*.authorization"], censor: "[removed]" },
  });
}
