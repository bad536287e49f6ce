"use client";

import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Notice } from "@tamarisk/ui/notice";
import type { MapViewProps } from "./map-view-props.ts";
import type { SignpostFutures } from "./signpost-futures.ts";

interface SignpostFuturesChoiceProps extends Pick<MapViewProps, "vulnerabilities" | "address" | "words"> {
  readonly futures: SignpostFutures;
}

const allFutures = "";

/** Whether signposts warn of every future that misses the objective, or of those of a kept vulnerability. */
export function SignpostFuturesChoice({ futures, vulnerabilities, address, words }: SignpostFuturesChoiceProps) {
  const { t, local } = words;
  const kept = vulnerabilities.map(({ id, name }) => ({
    value: String(id),
    label: t("signposts.inBox", { name: local(name) }),
  }));
  return (
    <>
      <div className="print:hidden">
        <FilterSelect
          label={t("signposts.futures")}
          value={futures.kind === "all" ? allFutures : String(futures.vulnerability.id)}
          options={[{ value: allFutures, label: t("signposts.all") }, ...kept]}
          active={futures.kind !== "all"}
          onValueChange={(id) => address.setVulnerability(id === allFutures ? null : id)}
        />
      </div>
      {futures.kind === "does-not-fit" && (
        <Notice
          tone="info"
          title={t("signposts.doesNotFit", { name: local(futures.vulnerability.name) })}
          remedy={t("signposts.doesNotFitRemedy")}
        />
      )}
    </>
  );
}
