import { LeverSetting } from "@tamarisk/domain";
import type { LeverSettings } from "./lever-settings.ts";

/**
 * Lever settings as they stand in the page's address, so that a link shows the same futures: lever, start year, first and
 * later intensity in percent, `talent~2026~50~100`, one after another, parted by commas.
 *
 * @returns `null` when the address says nothing, or nothing that can be read.
 */
export function settingsInAddress(text: string | null): LeverSettings | null {
  if (text === null) return null;
  if (text === "") return [];
  const settings = text.split(",").flatMap((part) => {
    const [leverId, startYear, intensity, laterIntensity] = part.split("~");
    const read = LeverSetting.safeParse({
      leverId,
      startYear: Number(startYear),
      intensity: Number(intensity) / 100,
      laterIntensity: Number(laterIntensity) / 100,
    });
    return read.success ? [read.data] : [];
  });
  return settings.length > 0 ? settings : null;
}

/** The address part for settings; intensities to a tenth of a percent. */
export function addressOfSettings(settings: LeverSettings): string {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return settings
    .map(({ leverId, startYear, intensity, laterIntensity }) =>
      [leverId, startYear, percent(intensity), percent(laterIntensity)].join("~"),
    )
    .join(",");
}
