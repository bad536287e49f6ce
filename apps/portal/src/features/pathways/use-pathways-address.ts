"use client";

import type { EnsembleId, KeptPathwayMap, Objective } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { addressOfQuestions } from "@/features/futures/question-address.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { useIsStillHere } from "@/i18n/use-is-still-here.ts";
import { addressOfKept } from "./kept-address.ts";
import {
  addressOfJson,
  addressOfList,
  type LineChange,
  pathwaysAddress,
  type RuleChanges,
} from "./pathways-address.ts";

/** Stations and lines drawn by hand belong to what was asked; another question starts without any. */
const nothingDrawn = { station: null, lines: null };

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function usePathwaysAddress() {
  const query = useSearchParams();
  const isStillHere = useIsStillHere();
  return useMemo(
    () => ({
      ...pathwaysAddress(new URLSearchParams(query.toString())),
      setRun: (ensembleId: EnsembleId) => changeAddress({ ...nothingDrawn, map: null, run: ensembleId }),
      setObjective: (objective: Objective) =>
        changeAddress({ ...nothingDrawn, actions: null, ask: addressOfQuestions([objective]) }),
      setFutures: (futures: number) => changeAddress({ station: null, futures: String(futures) }),
      setBase: (base: string) => changeAddress({ ...nothingDrawn, base }),
      setActions: (ids: readonly string[] | null) =>
        changeAddress({ ...nothingDrawn, actions: ids === null ? null : ids.join(",") }),
      setRules: (rules: RuleChanges) => changeAddress({ ...nothingDrawn, rules: addressOfJson(rules) }),
      setLines: (lines: Readonly<Record<string, LineChange>>) => changeAddress({ lines: addressOfJson(lines) }),
      setHidden: (ids: readonly string[]) => changeAddress({ hidden: addressOfList(ids) }),
      setStation: (station: string) => changeAddress({ station }),
      setVulnerability: (vulnerability: string | null) => changeAddress({ vulnerability }),
      /** Names the map that has been kept, unless the reader has gone on. */
      nameMap: (map: string) => {
        if (isStillHere()) changeAddress({ map });
      },
      /** Everything a kept map was drawn from. */
      open: (map: KeptPathwayMap) => changeAddress(addressOfKept(map)),
    }),
    [query, isStillHere],
  );
}

export type PathwaysAddressControl = ReturnType<typeof usePathwaysAddress>;
