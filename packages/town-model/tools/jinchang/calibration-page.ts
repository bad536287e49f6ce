import { allParameters } from "../../src/modules.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { unitName } from "../../src/parameters/unit-names.ts";
import { OPEN_AGE, peopleAged } from "../../src/population/cells.ts";
import { BROAD_AGES, type Prediction, YEARS_OF_MOVING } from "./back-test.ts";
import { type CensusResidual, type HeldBackResidual, type JinchangReport, percentOff } from "./report.ts";

/** The report as the page `docs/calibration-jinchang.md`. */
export function calibrationPage(report: JinchangReport, town: TownParameters): string {
  return `# Calibration of Jinchang: what was fitted, what is met, what is not

Written by \`pnpm build:jinchang\` in \`packages/town-model\`; do not edit. The method of migration is in
[migration-calibration.md](methods/migration-calibration.md), that of the price in [nickel-price.md](methods/nickel-price.md).

**In short.** ${inShort(report)}

## What was fitted, on what

Everything else is data or judgement and was fitted to nothing: in finance, services, society, carbon and ecology nothing is fitted, since there is
no series to fit to.

${fittedTable(report, town)}

## The census of 2020, started from 2010

With migration fitted to both censuses this is a check of the fit, no prediction. Residents under 10 are met by construction, older ones as
nearly as smooth rates allow.

![Residuals by age, and 2020 as said in 2010](images/calibration-jinchang.svg)

${censusTable(report, town)}

Under 10 the sexes are not met one by one: the model has the country's sex ratio at birth, and the county's census counts
134 boys per 100 girls aged 5–9.

## 2020 said with what was known in 2010

${outOfSample(report, town)}

## Held back: nothing was fitted to these

Reference scenario, no new measures. The last column has half the net loss of 2010–20 and shows which way the error points.

${heldBackTable(report)}

**Reading.** ${lossReading(report)} That lies inside the range of \`net_loss_scale\` (0.3 to 1.2), and the reference is left where the censuses put it,
so that the comparison stays one. The observed figures come from a secondary page (confidence medium). Its births of 2024
rebound, the model's do not. Its 68,000 people aged 65 and over are hard to square with the census: about 76,000 were 61 and
over in 2020, so only 8,000 of them would have died in four years, of the 18,000 deaths the page itself reports.

## What cannot be tested

- **Gross domestic product.** Only 2022 and 2024 are at hand, at current prices, and \`value_rise\` is fitted to both: nothing is left to hold back.
- **Jobs by sector.** The censuses count them in 2010 and 2020. Those of 2020 are the start. The economy is not started from 2010, since its
  capital, ore, prices of farm goods and finance of that year are not at hand.
- **Water, ecology, finance, services, society.** No series for Jinchang.
- **Migration by age before 2010.** Ages of the census of 2000 are not at hand, and neither are its units; so what was known in 2010
  takes a model schedule of ages and the difference between residents and registered.
- **United Nations' rates as of 2010.** Not at hand; the rates of 2005–10 as the United Nations see them today stand in, and are held.
`;
}

function inShort({ backTest, heldBack, unitTotals }: JinchangReport): string {
  const { predictions, counted } = backTest;
  const ours = predictions.slice(0, MODEL_RUNS);
  const rules = predictions.slice(MODEL_RUNS);
  const worst = Math.max(...unitTotals.map((row) => Math.abs(percentOff(row.modelled, row.counted))));
  const residents = residentRows(heldBack);
  const named = rules.map(({ name, percentOff: [town] }) => `${signed(town!)} % for *${name}*`);
  return `Fitted to both censuses, the model meets each unit in 2020 within ${worst.toFixed(2)} %. That is a fit. With what was known in 2010
it misses the town's residents of 2020 by ${ours.map(({ percentOff: [town] }) => `${signed(town!)} %`).join(" and ")} (two ways to share out migration), rules of thumb by
${named.join(", ")}. It places ${between(ours)} of 100 people in the wrong unit or broad age group, the
rules ${between(rules)}. Those aged 45 and over are told within ${worstFrom(ours, counted, 45)} % in either unit; younger ones are off by up to ${worstFrom(ours, counted, 0)} %.
Residents of 2022 to 2024, to which nothing was fitted, are missed by ${signed(residents[0]!.percent)} to
${signed(residents.at(-1)!.percent)} %. Nothing but population and the [price of nickel](methods/nickel-price.md) can be tested against the past.`;
}

/** The first of the predictions are the model's. */
const MODEL_RUNS = 2;

function between(predictions: readonly Prediction[]): string {
  const shares = predictions.map(({ misplaced }) => misplaced);
  return `${Math.min(...shares).toFixed(0)} to ${Math.max(...shares).toFixed(0)}`;
}

/** By how many percent the worst band from an age on is missed. */
function worstFrom(predictions: readonly Prediction[], counted: Float64Array, age: number): string {
  const units = predictions[0]!.percentOff.slice(1).keys();
  const off = [...units].flatMap((unit) =>
    BROAD_AGES.filter(({ fromAge }) => fromAge >= age).flatMap(({ fromAge, toAge }) =>
      predictions.map(({ people: said }) =>
        Math.abs(percentOff(peopleAged(said, unit, fromAge, toAge), peopleAged(counted, unit, fromAge, toAge))),
      ),
    ),
  );
  return Math.max(...off).toFixed(0);
}

function fittedTable({ townFactor, birthFactors, birthFactorAfter }: JinchangReport, town: TownParameters): string {
  const factors = birthFactors.map((row) => row.map((factor) => factor.toFixed(3)).join(" and "));
  const ids = Object.entries(town.parameters).filter(([, { basis }]) => basis === "fit");
  const figures = ids.map(([id, { value, low, high, source, unit }]) => {
    const shown = (number: number) => String(Number(number.toPrecision(3)));
    const values = typeof value === "number" ? shown(value) : Object.values(value).map(shown).join(", ");
    const { name } = (allParameters as Readonly<Record<string, { name: { en: string } }>>)[id]!;
    return `| ${name.en} | \`${id}\` | ${values} | ${shown(low)} … ${shown(high)} | ${unitName(unit).en} | ${source} |`;
  });
  return `| figure | id | value | range explored | unit | fitted to, and how |
| --- | --- | --- | --- | --- | --- |
${figures.join("\n")}
| Leaving, arriving, net loss by unit, sex and age | \`migration\` | by age | \`net_loss_scale\` | per year | the censuses of 2010 and 2020: smooth least squares on age groups from 10 on, the model itself run between them (CAL1–CAL4) |

On the way there: deaths ${townFactor.toFixed(3)} times those of the country; births over the national fertility, core and county, ${factors[0]} in
2010–15, ${factors[1]} in 2015–20, after 2020 the latter times ${birthFactorAfter.toFixed(3)}.`;
}

function censusTable({ census, unitTotals }: JinchangReport, town: TownParameters): string {
  const row = (of: CensusResidual) =>
    `| ${nameOf(town, of.unitId)} | ${of.ages} | ${people(of.counted)} | ${people(of.modelled)} | ${signed(of.percent)} | ${signed(of.percentWomen)} | ${signed(of.percentMen)} |`;
  const totals = unitTotals.map(
    ({ unitId, counted, modelled }) =>
      `| **${nameOf(town, unitId)}** | **all** | **${people(counted)}** | **${people(modelled)}** | **${signed(percentOff(modelled, counted), 2)}** | | |`,
  );
  return `| unit | ages | counted | modelled | both, % | women, % | men, % |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${[...census.map(row), ...totals].join("\n")}`;
}

function outOfSample({ backTest }: JinchangReport, town: TownParameters): string {
  const { counted, predictions, netMigration } = backTest;
  const names = town.units.map((unit) => unit.name.en);
  const heads = ["", ...predictions.map(({ name }) => name)];
  const rule = heads.map((_, place) => (place === 0 ? "---" : "---:"));
  const line = (head: string, cells: readonly string[]) => `| ${[head, ...cells].join(" | ")} |`;
  const totals = ["Jinchang", ...names].map((name, place) =>
    line(
      `${name}, all, % off`,
      predictions.map(({ percentOff: off }) => signed(off[place]!)),
    ),
  );
  const bands = names.flatMap((name, unit) =>
    BROAD_AGES.map(({ name: ages, fromAge, toAge }) => {
      const was = peopleAged(counted, unit, fromAge, toAge);
      const off = predictions.map(({ people: said }) =>
        signed(percentOff(peopleAged(said, unit, fromAge, toAge), was)),
      );
      return line(`${name}, ${ages} (${people(was)} counted), % off`, off);
    }),
  );
  return `The cohort model is run from the census of 2010 with nothing of 2020 in it: births by unit from the crude rates of 2010, deaths and fertility of
the country as of 2005–10 and held, the town's net migration of 2000–10 as its growth less natural increase (${signedPeople(netMigration[0]!)} a year),
spread over ages by the model schedule. Once it is spread evenly over the units; once the units gain and lose as residents
registered elsewhere show, over ${YEARS_OF_MOVING} years (judgement): ${names.map((name, unit) => `${name} ${signedPeople(netMigration[unit + 1]!)} a year`).join(", ")}. Beside it three rules of thumb.

${[heads, rule].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
${[...totals, ...bands].join("\n")}
${line(
  "**in the wrong unit or age, of 100**",
  predictions.map(({ misplaced }) => `**${misplaced.toFixed(1)}**`),
)}
${line(
  "the same, with each unit's total given",
  predictions.map(({ misplacedAges }) => misplacedAges.toFixed(1)),
)}

**Does the model beat the rules of thumb?** ${verdict(predictions)} What it gains is ageing with births and deaths. What it misses is
migration: in 2020 the county had ${people(missing(backTest, 1))} fewer people than even the run by registration says, the core ${people(-missing(backTest, 0))} more. Whoever reads
eighty years of the model should read its ranges, not its lines.`;
}

/** How many people fewer were counted than the model says with units as registration shows. */
function missing({ predictions, counted }: JinchangReport["backTest"], unit: number): number {
  return peopleAged(predictions[1]!.people, unit, 0, OPEN_AGE) - peopleAged(counted, unit, 0, OPEN_AGE);
}

/** Rule by rule: whether both runs of the model come nearer. */
function verdict(predictions: readonly Prediction[]): string {
  const ours = predictions.slice(0, MODEL_RUNS);
  const total = Math.max(...ours.map(({ percentOff: [off] }) => Math.abs(off!)));
  const misplaced = Math.max(...ours.map((of) => of.misplaced));
  const ages = Math.max(...ours.map((of) => of.misplacedAges));
  return predictions
    .slice(MODEL_RUNS)
    .map(({ name, percentOff: [off], misplaced: byRule, misplacedAges: agesByRule }) => {
      const yesOrNo = (beaten: boolean) => (beaten ? "yes" : "**no**");
      return `Against *${name}*: in the town's total ${yesOrNo(total < Math.abs(off!))}, by unit and age ${yesOrNo(misplaced < byRule)}, by age with the units' totals given ${yesOrNo(ages < agesByRule)}.`;
    })
    .join(" ");
}

function heldBackTable({ heldBack }: JinchangReport): string {
  const figure = (value: number) => (value > 1000 ? people(100 * Math.round(value / 100)) : value.toFixed(2));
  const rows = heldBack.map(
    (row) =>
      `| ${row.what} | ${figure(row.observed)} | ${figure(row.modelled)} | ${signed(row.percent)} | ${figure(row.modelledHalfLoss)} |`,
  );
  return `| figure | observed | modelled | off, % | with half the net loss |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}`;
}

/** How many times the net loss of 2010–20 the residents counted since would need, read between the two runs. */
function lossReading({ heldBack }: JinchangReport): string {
  const needed = residentRows(heldBack).map(
    (row) => 1 - (0.5 * (row.observed - row.modelled)) / (row.modelledHalfLoss - row.modelled),
  );
  const scale = needed.reduce((sum, of) => sum + of, 0) / needed.length;
  return `The town has lost fewer people since 2021 than the migration of 2010–20 would take from it; ${scale.toFixed(1)} times that net
loss fits.`;
}

function residentRows(heldBack: readonly HeldBackResidual[]): HeldBackResidual[] {
  return heldBack.filter(({ what }) => what.startsWith("residents"));
}

function nameOf(town: TownParameters, unitId: string): string {
  return town.units.find((unit) => unit.id === unitId)!.name.en;
}

function people(count: number): string {
  return Math.round(count).toLocaleString("en-US");
}

function signedPeople(count: number): string {
  const rounded = 10 * Math.round(count / 10);
  return `${rounded < 0 ? "−" : "+"}${people(Math.abs(rounded))}`;
}

function signed(value: number, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}
