import type { LocalizedText, TownId } from "@tamarisk/domain";
import { type PopulationSeriesFigure, readJinchangPopulationSeries } from "@tamarisk/reference-data";
import type { TownSeries } from "./town-profile-shape.ts";

type SeriesId = PopulationSeriesFigure["indicator"];

const names: Readonly<Record<SeriesId, LocalizedText>> = {
  total_population: { en: "Total population", zh: "总人口" },
  resident_population_census: { en: "Residents, census", zh: "常住人口（普查）" },
  resident_population_yearend: { en: "Residents, end of year", zh: "常住人口（年末）" },
  urban_population_census: { en: "Urban residents, census", zh: "城镇人口（普查）" },
  urban_population: { en: "Urban residents, end of year", zh: "城镇人口（年末）" },
  urbanisation_rate: { en: "Urban share", zh: "城镇化率" },
  crude_birth_rate: { en: "Births per 1,000 residents", zh: "出生率（‰）" },
  crude_death_rate: { en: "Deaths per 1,000 residents", zh: "死亡率（‰）" },
  age_0_15: { en: "Residents aged 0–15", zh: "0—15岁人口" },
  age_16_59: { en: "Residents aged 16–59", zh: "16—59岁人口" },
  age_60_plus: { en: "Residents aged 60 and over", zh: "60岁及以上人口" },
  age_65_plus: { en: "Residents aged 65 and over", zh: "65岁及以上人口" },
  gdp: { en: "Gross domestic product", zh: "地区生产总值" },
};

const units: Readonly<Record<PopulationSeriesFigure["unit"], LocalizedText>> = {
  persons: { en: "persons", zh: "人" },
  permille: { en: "per 1,000", zh: "‰" },
  percent: { en: "%", zh: "%" },
  "100M CNY": { en: "100 million CNY", zh: "亿元" },
};

/** The yearly series are about Jinchang as a whole. */
const described: string = "620300";

/** What is measured year by year in a town; nothing for towns without such a file. */
export function seriesOf(townId: TownId): TownSeries[] {
  if (townId !== described) return [];
  const { rows, licence } = readJinchangPopulationSeries();
  return (Object.keys(names) as SeriesId[]).flatMap((id) => {
    const points = rows.filter((row) => row.indicator === id).sort((a, b) => a.year - b.year);
    const [first] = points;
    if (!first) return [];
    return {
      id,
      name: names[id],
      unit: units[first.unit],
      points: points.map(({ year, value, source, confidence, note }) => ({
        year,
        value,
        provenance: { source, licence, confidence, note },
      })),
    };
  });
}
