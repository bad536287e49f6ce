import { fitMeanReversion, type MeanReversion } from "../../src/outside/fit-mean-reversion.ts";
import { matchShockShape } from "../../src/outside/match-shock-shape.ts";
import { logShockDensity, type ShockShape, shockMoments } from "../../src/outside/sinh-arcsinh.ts";
import { fitShockShape } from "./fit-shock-shape.ts";
import type { PriceEvidence } from "./price-evidence.ts";
import { fitStudentFreedom, logStudentDensity } from "./student-shock.ts";

/** How well one distribution tells of the shocks it was fitted to, and of later ones. */
interface ShockFit {
  readonly name: string;
  /** Figures beside level, persistence and volatility, which all share. */
  readonly ownFigures: number;
  readonly fitted: string;
  readonly density: (shock: number) => number;
  readonly logLikelihood: number;
  readonly akaike: number;
}

/** A window of years, fitted. */
export interface WindowFit {
  readonly from: number;
  readonly to: number;
  readonly process: MeanReversion;
  readonly shape: ShockShape;
  readonly likeliestShape: ShockShape;
  readonly shocks: readonly ShockFit[];
}

export interface NickelFit {
  readonly whole: WindowFit;
  readonly others: readonly WindowFit[];
  /** What was known in 2010, and how it does on the years after. */
  readonly known2010: WindowFit;
  readonly later: {
    readonly years: readonly number[];
    readonly shocks: readonly number[];
    readonly logScores: readonly { readonly name: string; readonly score: number }[];
  };
  readonly monthly: {
    readonly reversionPerYear: number;
    readonly volatilityPerRootYear: number;
    readonly months: number;
  };
  /** Between yearly changes of the logarithms. */
  readonly copperCorrelation: number;
}

/** Everything that `docs/methods/nickel-price.md` says of the price of nickel, from the shipped series. */
export function nickelFit({ yearly, monthlyNickel }: PriceEvidence): NickelFit {
  const windowOf = (from: number, to: number) =>
    windowFit(
      from,
      to,
      yearly.filter(({ year }) => year >= from && year <= to).map(({ nickel }) => nickel),
    );
  const known2010 = windowOf(1960, 2010);
  const later = yearly.filter(({ year }) => year >= 2010);
  const shocks = shocksUnder(
    known2010.process,
    later.map(({ nickel }) => nickel),
  );
  const changes = (metal: "nickel" | "copper") =>
    yearly.slice(1).map((row, place) => Math.log(row[metal] / yearly[place]![metal]));
  return {
    whole: windowOf(1960, 2024),
    others: [windowOf(1980, 2024), windowOf(2000, 2024)],
    known2010,
    later: {
      years: later.slice(1).map(({ year }) => year),
      shocks,
      logScores: known2010.shocks.map(({ name, density }) => ({
        name,
        score: shocks.reduce((sum, shock) => sum + density(shock), 0),
      })),
    },
    monthly: monthlyFit(monthlyNickel),
    copperCorrelation: correlation(changes("nickel"), changes("copper")),
  };
}

function windowFit(from: number, to: number, prices: readonly number[]): WindowFit {
  const process = fitMeanReversion(prices);
  const shape = matchShockShape({ skewness: process.residualSkewness, kurtosis: process.residualKurtosis });
  const likeliestShape = fitShockShape(process.shocks);
  const freedom = fitStudentFreedom(process.shocks);
  const of = (name: string, ownFigures: number, fitted: string, density: (shock: number) => number): ShockFit => {
    const logLikelihood = process.shocks.reduce((sum, shock) => sum + density(shock), 0);
    return { name, ownFigures, fitted, density, logLikelihood, akaike: 2 * ownFigures - 2 * logLikelihood };
  };
  return {
    from,
    to,
    process,
    shape,
    likeliestShape,
    shocks: [
      of("normal", 0, "–", logShockDensity({ skew: 0, tail: 1 })),
      of("Student's t, likelihood", 1, `${freedom.toFixed(1)} degrees of freedom`, logStudentDensity(freedom)),
      of("sinh-arcsinh, moments", 2, shapeText(shape), logShockDensity(shape)),
      of("sinh-arcsinh, likelihood", 2, shapeText(likeliestShape), logShockDensity(likeliestShape)),
    ],
  };
}

function shapeText(shape: ShockShape): string {
  const { skewness, kurtosis } = shockMoments(shape);
  return `skew ${shape.skew.toFixed(2)}, tail ${shape.tail.toFixed(2)} (skewness ${skewness.toFixed(2)}, kurtosis ${kurtosis.toFixed(1)})`;
}

/** What the shocks of some years were, were the process as fitted before. */
function shocksUnder({ persistence, level, volatility }: MeanReversion, prices: readonly number[]): number[] {
  return prices.slice(1).map((price, place) => {
    const expected = Math.log(level) + persistence * Math.log(prices[place]! / level);
    return (Math.log(price) - expected) / volatility;
  });
}

/** The Ornstein–Uhlenbeck process that a month's step of the logarithm belongs to. */
function monthlyFit(prices: readonly number[]): NickelFit["monthly"] {
  const { persistence, volatility } = fitMeanReversion(prices);
  const reversionPerYear = -12 * Math.log(persistence);
  return {
    reversionPerYear,
    volatilityPerRootYear: volatility * Math.sqrt((2 * reversionPerYear) / (1 - persistence ** 2)),
    months: prices.length,
  };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [of, to] = [mean(a), mean(b)];
  const product = (x: readonly number[], y: readonly number[], xMean: number, yMean: number) =>
    x.reduce((sum, value, place) => sum + (value - xMean) * (y[place]! - yMean), 0);
  return product(a, b, of, to) / Math.sqrt(product(a, a, of, of) * product(b, b, to, to));
}
