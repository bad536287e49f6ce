import type { PlanVersion } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type VersionsView = PlanningOutputs["plan"]["versions"];
export type VersionView = VersionsView["versions"][number];

/** The version it is compared with at first: the one it began as a copy of. */
export function baseOf<Version extends Pick<PlanVersion, "number" | "basedOn">>(
  versions: readonly Version[],
  version: Version,
): Version | null {
  return versions.find(({ number }) => number === version.basedOn) ?? null;
}
