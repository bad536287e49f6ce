import type { ConditionReading, GateLeaf } from "@tamarisk/domain";
import type { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"plan">>;

/** What a condition asks for, in words; `null` while its number is not set. */
export function ruleInWords(t: Translate, leaf: GateLeaf, quantity: (value: number) => string): string | null {
  if (leaf.kind === "trend") {
    if (leaf.perYear === null) return null;
    const values = { speed: quantity(leaf.perYear), years: leaf.overYears };
    return t(`condition.trend.${leaf.direction}`, values);
  }
  const { threshold, upperThreshold, operator, holdYears } = leaf;
  if (threshold === null) return null;
  const values = { threshold: quantity(threshold), upper: upperThreshold === null ? "" : quantity(upperThreshold) };
  return holdYears > 1
    ? t(`condition.ruleYears.${operator}`, { ...values, years: holdYears })
    : t(`condition.rule.${operator}`, values);
}

/** What the data says to a condition, and what it asks for. */
export function readingInWords(t: Translate, reading: ConditionReading, quantity: (value: number) => string): string {
  const { condition, latest, reason, slope, isNegated, isStale, evidence } = reading;
  const year = latest && String(latest.year);
  const isProvisional = evidence.find((each) => each.year === latest?.year)?.isProvisional ?? false;
  const value =
    latest && year
      ? t(isProvisional ? "condition.provisional" : "condition.value", { value: quantity(latest.value), year })
      : t(reason === null || reason === "too-few-years" ? "condition.why.no-data" : `condition.why.${reason}`);
  const stale = isStale ? t("condition.stale") : null;
  const moves =
    slope === null ? null : t(`condition.moves.${slope < 0 ? "down" : "up"}`, { speed: quantity(Math.abs(slope)) });
  const rule = ruleInWords(t, condition, quantity);
  const target =
    rule === null ? t("condition.noThreshold") : t(isNegated ? "condition.targetNot" : "condition.target", { rule });
  const few = reason === "too-few-years" ? t(`condition.tooFewYears.${condition.kind}`) : null;
  const parts = [reason === "no-threshold" && !latest ? t("condition.why.no-data") : value, stale, moves, few, target];
  return parts.filter((part) => part !== null).join(" · ");
}
