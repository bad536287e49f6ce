import type { NickelFit, WindowFit } from "./nickel-fit.ts";
import type { PriceBand } from "./price-bands.ts";
import type { PriceEvidence } from "./price-evidence.ts";

/** `docs/methods/nickel-price.md`, with every figure from the fit. */
export function nickelPage(
  { yearly }: PriceEvidence,
  fit: NickelFit,
  { from2010 }: { readonly from2010: PriceBand },
): string {
  const { whole, others, known2010, later, monthly, copperCorrelation } = fit;
  const { process, shape } = whole;
  const inBand = from2010.years.filter((year, place) => {
    const { nickel } = yearly.find((row) => row.year === year)!;
    return nickel >= from2010.p5[place]! && nickel <= from2010.p95[place]!;
  });
  const largest = Math.max(...later.shocks.map(Math.abs));
  return `# Price of nickel

How the price of a town's resource moves in the futures, and how well that fits nickel. Code:
\`packages/town-model/src/outside/price-equations.ts\`, \`fit-mean-reversion.ts\`, \`sinh-arcsinh.ts\`, \`match-shock-shape.ts\`. Every
figure and the picture come from the shipped series by \`pnpm fit:price\`; a test holds the page to them.

1. **[PRICE1] Process.** With *x* the logarithm of the real yearly price: *x*′ = *x* + (1 − φ)(ln level − *x*) + σ ε, ε of mean 0 and
   variance 1.
2. **[PRICE2] Fit** by least squares, which needs no shape of ε:

${processTable([whole, ...others, known2010])}

3. **[PRICE3] Shape of the shocks.** Nickel's residuals are skewed to the right (${process.residualSkewness.toFixed(2)}) and have fat tails (kurtosis
   ${process.residualKurtosis.toFixed(1)}, a normal has 3), so ε = (sinh((arsinh *n* + skew)/tail) − mean)/deviation with *n* standard normal: the
   sinh-arcsinh distribution brought to mean 0 and variance 1. Skew 0 and tail 1 are the normal. The two are set so that
   skewness and kurtosis are those of the residuals: skew ${shape.skew.toFixed(2)}, tail ${shape.tail.toFixed(2)}. Mean and deviation follow from them and are worked
   out before the runs, so skew and tail are a town's figures, not something a scenario can draw.
4. **[PRICE4] Known prices** are used as far as they go (${whole.to}); after that the process runs. Level, σ and φ are explored.
5. **[PRICE5] Shocks are part of the scenario.** The uncertainty \`price_path\` picks the random numbers, so a run stays a pure function, the same
   scenario has the same prices under every policy, and 0 means no shocks. It carries no meaning of its own and should be left out
   when asking which uncertainties matter.
6. **[PRICE6] Producers** get 0.6 of this year's price and 0.4 of last year's (judgement).

![Price of nickel with the fitted band, and its shocks against normal quantiles](../images/nickel-price.svg)

## How well each shape tells of the shocks

On the ${process.stepCount} years it was fitted to, 1960–2024 (φ, level and σ are the same for all, so they are not counted):

| shocks | fitted | log-likelihood | figures of its own | AIC |
| --- | --- | ---: | ---: | ---: |
${whole.shocks.map((one) => `| ${one.name} | ${one.fitted} | ${signed(one.logLikelihood, 1)} | ${one.ownFigures} | ${one.akaike.toFixed(1)} |`).join("\n")}

With what was known in 2010, each next year of 2011–2024 told from the year before (${later.shocks.length} years held back):

| shocks | fitted to 1960–2010 | log-likelihood, 1960–2010 | log score, 2011–2024 |
| --- | --- | ---: | ---: |
${known2010.shocks.map(({ name, fitted, logLikelihood }, place) => `| ${name} | ${fitted} | ${signed(logLikelihood, 1)} | ${signed(later.logScores[place]!.score, 1)} |`).join("\n")}

**Reading.** Fat tails explain 1960–2024 better than a normal does. The years held back cannot tell the shapes apart: the
largest of their shocks was ${largest.toFixed(1)} σ, and all scores lie within ${spreadOf(later.logScores.map(({ score }) => score)).toFixed(1)} of one another. The shape of
greatest likelihood fits best and does worst on the years held back, and it changes more with the window; that is why moments are
matched instead. Since 2000 there is no sign of fat tails at all (kurtosis ${others[1]!.process.residualKurtosis.toFixed(1)}), so the range of \`price_tail\` reaches up to the
normal. Of the ${from2010.years.length} prices of 2011–2024, ${inBand.length} lie in the band that holds 90 of 100 futures as of 2010.

## Month by month, and beside copper

- The months of 1980–2024 (real by the deflator of each year, ${monthly.months} of them) give a reversion of ${monthly.reversionPerYear.toFixed(3)} a year and a volatility of
  ${monthly.volatilityPerRootYear.toFixed(3)} per √year; the years of 1980–2024 give ${(-Math.log(others[0]!.process.persistence)).toFixed(3)} and ${others[0]!.process.volatility.toFixed(3)}. Jumps within a year are lost in a yearly model.
- Yearly changes of nickel and copper correlate by ${copperCorrelation.toFixed(2)}. Jinchang smelts both; the model moves nickel only, so it hears a quarter
  of what moves copper (the square of the correlation).

## What it does not know

Sixty-four years hold a few booms (1988, 2006–07) and one level at best: since 2000 nickel returns to a level
${Math.round(100 * (others[1]!.process.level / process.level - 1))} % above that of 1960–2024, which the range of \`price_level\` reaches. No price hears the town, and none hears batteries:
that the level rises with demand for them is a correlation by judgement (0.5).

Sources: World Bank *Commodity Price Data (Pink Sheet)*, CC BY 4.0 (\`metal_prices_annual.csv\`, \`nickel_price_monthly.csv\`); Dixit & Pindyck (1994),
*Investment under Uncertainty*, ch. 3; Jones & Pewsey (2009), *Biometrika* 96(4), doi:10.1093/biomet/asp053.
`;
}

function processTable(windows: readonly WindowFit[]): string {
  const rows = windows.map(({ from, to, process }) => {
    const { persistence, persistenceStandardError, halfLifeYears, level, volatility, stationaryDeviation } = process;
    const figures = [
      `${persistence.toFixed(3)} (${persistenceStandardError.toFixed(3)})`,
      halfLifeYears.toFixed(1),
      Math.round(level).toLocaleString("en"),
      volatility.toFixed(3),
      stationaryDeviation.toFixed(3),
      process.residualSkewness.toFixed(2),
      process.residualKurtosis.toFixed(1),
    ];
    return `   | ${from}–${to}${to === 2010 ? ", as known in 2010" : ""} | ${figures.join(" | ")} |`;
  });
  return [
    "   | years | φ (standard error) | half-life, years | level, USD of 2010 per t | σ | long-run deviation | skewness | kurtosis |",
    "   | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

function signed(value: number, digits: number): string {
  return value.toFixed(digits).replace("-", "−");
}

function spreadOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
