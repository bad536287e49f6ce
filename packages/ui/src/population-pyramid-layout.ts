import type { AgeGroup } from "@tamarisk/domain";
import { scaleLinear } from "d3-scale";

export interface PyramidInput {
  /** The later census, drawn as bars; youngest first. */
  readonly now: readonly AgeGroup[];
  /** The earlier census, drawn as an outline; the same groups. */
  readonly before: readonly AgeGroup[];
  /** Persons at the outer end of both sides. Give the same to pyramids that are compared; fitted where nothing is said. */
  readonly max?: number;
  readonly width: number;
  /** Pixels per age group; 18 where nothing is said. */
  readonly rowHeight?: number;
}

export interface PyramidRow {
  readonly group: AgeGroup;
  readonly top: number;
  readonly height: number;
  readonly male: { readonly x: number; readonly width: number };
  readonly female: { readonly x: number; readonly width: number };
  /** Written in the middle: every second group, counted from birth. */
  readonly ageLabel: string | null;
}

export interface PyramidLayout {
  readonly width: number;
  readonly height: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  /** Inner ends of the two sides, px; ages are written between. */
  readonly maleBase: number;
  readonly femaleBase: number;
  readonly middle: number;
  readonly rows: readonly PyramidRow[];
  readonly outline: { readonly male: string; readonly female: string };
  readonly ticks: readonly { readonly value: number; readonly maleX: number; readonly femaleX: number }[];
  /** Pixels from the base for a number of persons. */
  readonly length: (persons: number) => number;
}

const ageGutter = 34;
const edge = 14;

/**
 * Where every mark of a population pyramid goes: men left, women right, the youngest at the foot.
 *
 * @throws {RangeError} If the two censuses do not have the same age groups, which would compare unlike with unlike.
 * @example
 * populationPyramidLayout({ now, before, max: 16000, width: 232 });
 */
export function populationPyramidLayout({ now, before, max, width, rowHeight = 18 }: PyramidInput): PyramidLayout {
  requireSameGroups(now, before);
  const most = max ?? Math.max(1, ...[...now, ...before].flatMap(({ male, female }) => [male, female]));
  const side = Math.max(0, (width - ageGutter) / 2 - edge);
  const maleBase = edge + side;
  const femaleBase = maleBase + ageGutter;
  const scale = scaleLinear([0, most], [0, side]);
  const plotTop = 24;
  const plotBottom = plotTop + now.length * rowHeight;
  const rowTop = (index: number) => plotBottom - (index + 1) * rowHeight;

  return {
    width,
    height: plotBottom + 22,
    plotTop,
    plotBottom,
    maleBase,
    femaleBase,
    middle: (maleBase + femaleBase) / 2,
    length: (persons) => scale(persons),
    rows: now.map((group, index) => ({
      group,
      top: rowTop(index) + 1,
      height: rowHeight - 2,
      male: { x: maleBase - scale(group.male), width: scale(group.male) },
      female: { x: femaleBase, width: scale(group.female) },
      ageLabel: group.fromAge % 10 === 0 ? String(group.fromAge) : null,
    })),
    outline: {
      male: steps(
        before.map(({ male }) => maleBase - scale(male)),
        maleBase,
        plotBottom,
        rowHeight,
      ),
      female: steps(
        before.map(({ female }) => femaleBase + scale(female)),
        femaleBase,
        plotBottom,
        rowHeight,
      ),
    },
    ticks: scale
      .ticks(side < 80 ? 2 : 3)
      .map((value) => ({ value, maleX: maleBase - scale(value), femaleX: femaleBase + scale(value) })),
  };
}

/** A staircase from the foot to the top, back to the base at both ends. */
function steps(xs: readonly number[], base: number, bottom: number, rowHeight: number): string {
  const stairs = xs.map((x, index) => `H${round(x)}V${round(bottom - (index + 1) * rowHeight)}`);
  return `M${round(base)} ${round(bottom)}${stairs.join("")}H${round(base)}`;
}

function requireSameGroups(now: readonly AgeGroup[], before: readonly AgeGroup[]): void {
  const ages = (groups: readonly AgeGroup[]) =>
    groups.map(({ fromAge, toAge }) => `${fromAge}–${toAge ?? ""}`).join(", ");
  if (ages(now) !== ages(before)) {
    throw new RangeError(
      `two censuses with different age groups cannot share a pyramid: ${ages(now)} and ${ages(before)}`,
    );
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
