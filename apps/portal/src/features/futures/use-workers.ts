"use client";

import type { SimulatorPool } from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";
import { useEffect, useMemo, useRef } from "react";
import { futuresWorkers } from "./futures-workers.ts";

/**
 * Workers for some outcomes of a town, that start when the page asks for them first and end with the page.
 *
 * @param town - `null` while it is on its way.
 * @param outcomeIds - The same list from one render to the next.
 */
export function useWorkers(town: TownParameters | null, outcomeIds: readonly string[]): (() => SimulatorPool) | null {
  const pool = useRef<SimulatorPool | null>(null);
  // Another town or other outcomes end the workers that were made for these.
  useEffect(
    () => () => {
      pool.current?.close();
      pool.current = null;
    },
    [town, outcomeIds],
  );
  return useMemo(() => {
    if (!town) return null;
    return () => {
      pool.current ??= futuresWorkers({ town, outcomeIds });
      return pool.current;
    };
  }, [town, outcomeIds]);
}
