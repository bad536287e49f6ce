import type { Demography } from "../../src/population/national-rates.ts";
import type { NationalRates } from "../jinchang/evidence.ts";

const WPP = "UN WPP 2024, China (wpp2024_china.json)";

/** The United Nations' periods run from the middle of a year to the middle of another: 2020-2025 is centred on 2023.0. */
function middleOf(period: string): number {
  return Number(period.slice(0, 4)) + 3;
}

/** Deaths by age and births by age of mother in the country, as far ahead as the United Nations look. */
export function demographyOf(rates: NationalRates): Demography {
  const from = <Value>(value: Value, unit: string) => ({ value, unit, source: WPP, confidence: "high" as const });
  const years = Object.keys(rates.tfr_annual)
    .map(Number)
    .filter((year) => year >= 2005);
  const later = Object.keys(rates.tfr5_med).filter((period) => Number(period.slice(0, 4)) > years.at(-1)!);
  const variant = (values: Record<string, number>) => [
    ...years.map((year) => rates.tfr_annual[year]!),
    ...later.map((period) => rounded(values[period]!)),
  ];
  const mothers = Object.keys(rates.percent_asfr.values).filter((period) => Number(period.slice(0, 4)) >= 2005);
  const deaths = rates.mx_F.periods.filter((period) => Number(period.slice(0, 4)) >= 2005);
  return {
    mortality: {
      groupStarts: from(
        rates.mx_F.ages.map((age) => Number.parseInt(age, 10)),
        "years of age",
      ),
      periodMiddles: from(deaths.map(middleOf), "calendar year"),
      female: from(
        deaths.map((period) => rates.mx_F.values[period]!),
        "deaths per person and year",
      ),
      male: from(
        deaths.map((period) => rates.mx_M.values[period]!),
        "deaths per person and year",
      ),
      declineAfterLastPerYear: { value: 0.005, unit: "share per year", source: "judgement", confidence: "low" },
    },
    fertility: {
      moments: from([...years.map((year) => year + 0.5), ...later.map(middleOf)], "calendar year"),
      medium: from(variant(rates.tfr5_med), "children per woman"),
      low: from(variant(rates.tfr5_low), "children per woman"),
      high: from(variant(rates.tfr5_high), "children per woman"),
      motherAgeStarts: from(
        rates.percent_asfr.ages.map((age) => Number.parseInt(age, 10)),
        "years of age",
      ),
      motherPeriodMiddles: from(mothers.map(middleOf), "calendar year"),
      motherPercent: from(
        mothers.map((period) => rates.percent_asfr.values[period]!.map(rounded)),
        "% of fertility",
      ),
      boysPerGirl: from(
        mothers.map((period) => rates.sex_ratio_at_birth[period]!),
        "boys per girl",
      ),
    },
  };
}

/** Nine digits: enough for a person in a million, few enough to read. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
