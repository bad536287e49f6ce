import { Indicator } from "@tamarisk/domain";
import {
  type IndicatorLibraryRow,
  readIndicatorLibrary,
  readIndicatorSystems,
  readSpatialPlanIndicators,
} from "@tamarisk/reference-data";
import { sentenceCase } from "./sentence-case.ts";

/** Values outside cannot be true. Other core indicators have no upper end, and none but these can be below zero. */
const coreBounds: Readonly<Record<string, readonly [number | null, number | null]>> = {
  B1: [-100, null],
  B2: [0, 100],
  B3: [0, 100],
  B6: [0, 100],
  B9: [-1, 1],
  B11: [null, null],
  S1: [0, 100],
  S3: [0, 100],
  S4: [0, 100],
  S5: [0, 100],
  L2: [0, 100_000],
  L3: [0, 100],
  L4: [0, 100],
  L5: [0, 100],
  L6: [0, 100],
  L7: [0, 100],
};

/** Only these core indicators count things that parts add up to; the others are shares, rates and indices. */
const additiveCore: ReadonlySet<string> = new Set(["S7"]);

/** The library: the core set first, then the 122 of TD/T 1063-2021, then what we add. */
export function indicatorsFromReference(folder?: string): Indicator[] {
  const rows = readIndicatorLibrary(folder).rows;
  const standard = new Map(readSpatialPlanIndicators(folder).rows.map((one) => [one.number, one]));
  return [
    ...coreIndicators(rows, folder),
    ...rows.flatMap((row) => {
      const listed = row.standardNumber === null ? undefined : standard.get(row.standardNumber);
      return listed ? [fromStandard(row, listed.group, listed.nameInChinese)] : [];
    }),
    ...rows.filter((row) => row.standardNumber === null && row.nameInEnglish !== null).map(supplement),
  ];
}

/** The 28 core indicators, in their own order. */
function coreIndicators(rows: readonly IndicatorLibraryRow[], folder?: string): Indicator[] {
  const beside = new Map(rows.map((row) => [row.id, row]));
  return readIndicatorSystems(folder).content.coreSetProposal.map((core) => {
    const [lowest, highest] = coreBounds[core.id] ?? [0, null];
    return Indicator.parse({
      ...core,
      ...linksOf(beside.get(core.id)!),
      name: sentenceCase(core.name),
      lowest,
      highest,
      framework: "core",
      isAdditive: additiveCore.has(core.id),
    });
  });
}

function fromStandard(row: IndicatorLibraryRow, group: string, nameInChinese: string): Indicator {
  return Indicator.parse({
    ...contentOf(row),
    domain: group,
    name: { en: row.nameInEnglish, zh: nameInChinese },
    source: `TD/T 1063-2021, no. ${row.standardNumber}`,
    framework: "tdt1063",
    note: noteOf(row),
  });
}

function supplement(row: IndicatorLibraryRow): Indicator {
  return Indicator.parse({
    ...contentOf(row),
    domain: row.domain,
    name: { en: row.nameInEnglish, zh: row.nameInChinese },
    source: "Tamarisk; asked for by the desertification action plan and the scenarios of document 001",
    framework: "supplement",
  });
}

function contentOf(row: IndicatorLibraryRow) {
  const { id, capacity, unit, lowest, highest, direction, isAdditive } = row;
  return { id, capacity, unit, lowest, highest, direction, isAdditive, ...linksOf(row) };
}

function linksOf({ rhythm, townTypes, sdgTargets, sendaiIndicators }: IndicatorLibraryRow) {
  return { rhythm, townTypes, sdgTargets, sendaiTargets: sendaiIndicators };
}

function noteOf({ unitIsVerified, sameAs }: IndicatorLibraryRow): Indicator["note"] {
  const notes = [
    ...(unitIsVerified === false
      ? [{ en: "Unit not verified against the standard's text.", zh: "计量单位未与标准原文核对。" }]
      : []),
    ...(sameAs === null ? [] : [{ en: `Close to ${sameAs} of the core set.`, zh: `与核心指标 ${sameAs} 相近。` }]),
  ];
  if (notes.length === 0) return null;
  return { en: notes.map(({ en }) => en).join(" "), zh: notes.map(({ zh }) => zh).join("") };
}
