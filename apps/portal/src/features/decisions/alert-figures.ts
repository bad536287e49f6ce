import type { Alert } from "@tamarisk/domain";

/** A number behind an alert, to be read beside the choice. */
export type AlertFigure =
  | {
      readonly kind: "reading";
      readonly value: number;
      readonly unit: string;
      readonly year: number;
      readonly isProvisional: boolean;
    }
  | { readonly kind: "threshold"; readonly value: number; readonly unit: string }
  | { readonly kind: "crossing"; readonly year: number; readonly earliest: number; readonly latest: number };

/** The figures of a crossed threshold or of a trend toward one; other alerts say all in their words. */
export function alertFigures({ kind, facts }: Pick<Alert, "kind" | "facts">): AlertFigure[] {
  const number = (name: string) => Number(facts[name]);
  const unit = String(facts.unit);
  const threshold = { kind: "threshold", value: number("threshold"), unit } as const;
  if (kind === "threshold-crossed") {
    const isProvisional = facts.isProvisional === "true";
    return [{ kind: "reading", value: number("value"), unit, year: number("year"), isProvisional }, threshold];
  }
  if (kind !== "trend") return [];
  const [year, earliest, latest] = [number("crossingYear"), number("earliestYear"), number("latestYear")];
  return [{ kind: "crossing", year, earliest, latest }, threshold];
}
