import type { Policy } from "@tamarisk/domain";
import { randomStream } from "@tamarisk/system-dynamics";
import { createTownModel } from "../src/create-town-model.ts";
import { townModelVersion } from "../src/town-model-version.ts";
import { hegang } from "../src/towns/hegang.ts";
import { jinchang } from "../src/towns/jinchang.ts";
import { jinchangStorylines } from "../src/towns/jinchang-storylines.ts";

/** The version of the model that gave them, and the numbers: outcome by outcome in the years kept. */
export interface GoldenFutures {
  readonly version: string;
  readonly years: readonly number[];
  readonly futures: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

const YEARS = [2021, 2035, 2050, 2100];
/** As many digits as every machine agrees on. */
const DIGITS = 9;

/** A few futures of both towns, three draws each under two policies, seeded, as the model gives them now. */
export function goldenFutures(): GoldenFutures {
  const policies: Policy[] = ["carry-on", "desert-oasis"].map((id) => {
    const { settings } = jinchangStorylines.find((storyline) => storyline.id === id)!;
    return { id, settings: [...settings] };
  });
  const futures = [jinchang, hegang].flatMap((town) => {
    const model = createTownModel(town);
    const draw = randomStream(2026, town.townId);
    const columns = Object.fromEntries(
      town.uncertainties.map(({ id, distribution }) => {
        const { low, high } = distribution as { low: number; high: number };
        return [id, Float64Array.from({ length: 3 }, () => low + draw.next() * (high - low))];
      }),
    );
    return policies.flatMap((policy) => {
      const { values } = model.run(columns, 3, policy);
      return [0, 1, 2].map((draw): [string, Record<string, number[]>] => {
        const outcomes = model.outcomes.map(({ id }, place): [string, number[]] => {
          const start = (place * 3 + draw) * model.years.length - town.startYear;
          return [id, YEARS.map((year) => Number(values[start + year]!.toPrecision(DIGITS)))];
        });
        return [`${town.name.en}, ${policy.id}, draw ${draw}`, Object.fromEntries(outcomes)];
      });
    });
  });
  return { version: townModelVersion, years: YEARS, futures: Object.fromEntries(futures) };
}

/** Outcomes that differ, in words; an outcome less than one in ten million off is the same. */
export function differences(kept: GoldenFutures, now: GoldenFutures): string[] {
  const names = new Set([...Object.keys(kept.futures), ...Object.keys(now.futures)]);
  return [...names].flatMap((future) => {
    const [before, after] = [kept.futures[future] ?? {}, now.futures[future] ?? {}];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((outcome) => {
      const [was, is] = [before[outcome], after[outcome]];
      if (!was || !is) return [`${future}: ${outcome} is ${is ? "new" : "gone"}`];
      const place = was.findIndex((value, at) => Math.abs(value - is[at]!) > 1e-7 * Math.max(Math.abs(value), 1e-3));
      if (place < 0) return [];
      return [`${future}: ${outcome} in ${now.years[place]} was ${was[place]}, is ${is[place]}`];
    });
  });
}
