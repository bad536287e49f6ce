import { type Database, findTown, listAgeStructures, listTowns, listUnitsOfTown } from "@tamarisk/db";
import { countShrinkage, type Provenance, type TownId } from "@tamarisk/domain";
import {
  type FileOrigin,
  readCensusCounties,
  readCensusPrefectures,
  readJinchangBoundary,
  readResourceCities,
} from "@tamarisk/reference-data";
import { idOf } from "../reference/towns-from-reference.ts";
import { countCities } from "./count-cities.ts";
import { shrinkageOf } from "./shrinkage-of.ts";
import type { TownAtlas } from "./town-atlas-shape.ts";
import { figuresOf } from "./town-figures.ts";
import type { TownBoundary, TownProfile } from "./town-profile-shape.ts";
import { seriesOf } from "./town-series.ts";

/** What is known of towns in general, whoever asks. It changes only when the reference data is loaded, at start. */
export interface TownLibrary {
  readonly atlas: () => Promise<TownAtlas>;
  /** @throws {RowNotFound} */
  readonly profile: (townId: TownId) => Promise<TownProfile>;
}

/** Profiles kept; the one asked for longest ago leaves first. */
const profilesAtMost = 50;

export function openTownLibrary(database: Database): TownLibrary {
  let atlas: Promise<TownAtlas> | null = null;
  const profiles = new Map<TownId, Promise<TownProfile>>();
  return {
    atlas() {
      atlas ??= readAtlas(database).catch((error: unknown) => {
        atlas = null;
        throw error;
      });
      return atlas;
    },
    profile(townId) {
      const profile = profiles.get(townId) ?? readProfile(database, townId);
      profiles.delete(townId);
      profiles.set(townId, profile);
      profile.catch(() => profiles.delete(townId));
      const [oldest] = profiles.keys();
      if (profiles.size > profilesAtMost && oldest !== undefined) profiles.delete(oldest);
      return profile;
    },
  };
}

async function readAtlas(database: Database): Promise<TownAtlas> {
  const towns = await listTowns(database);
  const census = new Set<string>(readCensusCounties().rows.map((county) => county.id));
  const counties = towns.filter((town) => census.has(town.id));
  const listed = new Set<string | null>(readResourceCities().rows.map(idOf));
  const cities = towns.filter((town) => listed.has(town.id));
  return {
    counties,
    cities,
    counts: asCounts(countShrinkage(counties)),
    cityCounts: countCities(cities),
    sources: [readCensusCounties(), readCensusPrefectures(), readResourceCities()].map(provenanceOf),
  };
}

function asCounts({ compared, shrank, byClass, leftOut }: ReturnType<typeof countShrinkage>): TownAtlas["counts"] {
  const reasons = leftOut.map((left) => (left.kind === "flagged" ? { ...left, flags: [...left.flags] } : { ...left }));
  return { compared, shrank, byClass: { ...byClass }, leftOut: reasons };
}

async function readProfile(database: Database, townId: TownId): Promise<TownProfile> {
  const town = await findTown(database, townId);
  const units = await listUnitsOfTown(database, townId);
  const ids = [town, ...units].map(({ id }) => id);
  return {
    town,
    units,
    ageStructures: await listAgeStructures(database, ids),
    series: seriesOf(townId),
    figures: figuresOf(townId),
    boundary: boundaryOf(ids),
    shrinkage: shrinkageOf(town),
  };
}

/** The outlines of these places, as far as they are drawn. */
function boundaryOf(ids: readonly string[]): TownBoundary | null {
  const { type, features } = readJinchangBoundary().content;
  const drawn = features.filter((feature) => ids.includes(feature.properties.adcode));
  return drawn.length === 0 ? null : { type, features: drawn };
}

function provenanceOf({ title, source, licence }: FileOrigin): Provenance {
  return { source, licence, confidence: "high", note: title.en };
}
