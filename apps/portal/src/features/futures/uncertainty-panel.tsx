"use client";

import type { Distribution, Uncertainty } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { useState } from "react";
import { sourceWords } from "@/features/town/source-words.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { distributionShape } from "./distribution-shape.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface UncertaintyPanelProps {
  readonly uncertainties: readonly Uncertainty[];
  readonly words: FuturesWords;
}

/** So many are shown before somebody asks for all of them. */
const atFirst = 6;

/** What is drawn anew for every future: the range, how likely each part of it is taken to be, and why. */
export function UncertaintyPanel({ uncertainties, words }: UncertaintyPanelProps) {
  const { t } = words;
  const [isWhole, setWhole] = useState(false);
  return (
    <Panel
      padding="tight"
      title={t("uncertainties.title")}
      description={t("uncertainties.description", { count: uncertainties.length })}
    >
      <ul className="m-0 grid list-none grid-cols-1 gap-x-8 p-0 md:grid-cols-2 xl:grid-cols-3">
        {uncertainties.slice(0, isWhole ? undefined : atFirst).map((uncertainty) => (
          <li key={uncertainty.id} className="border-t border-hairline py-2.5">
            <div className="flex items-start justify-between gap-3">
              <p className="m-0 font-semibold">
                <LocalText text={uncertainty.name} />
              </p>
              <DistributionMark distribution={uncertainty.distribution} />
            </div>
            <p className="m-0 text-xs">{words.distribution(uncertainty.distribution)}</p>
            <p className="m-0 text-xs text-muted">
              {words.uncertaintyUnit(uncertainty) !== "" && (
                <>
                  {t("uncertainties.unit", { unit: words.uncertaintyUnit(uncertainty) })}
                  {" · "}
                </>
              )}
              {t("uncertainties.source", { source: sourceWords(uncertainty.source, words.locale) })}
            </p>
          </li>
        ))}
      </ul>
      {uncertainties.length > atFirst && (
        <Button size="sm" variant="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("uncertainties.fewer") : t("uncertainties.all", { count: uncertainties.length })}
        </Button>
      )}
    </Panel>
  );
}

/** The shape of a distribution, small; the words beside it say the same. */
function DistributionMark({ distribution }: { readonly distribution: Distribution }) {
  return (
    <svg width="56" height="20" aria-hidden="true" className="mt-0.5 shrink-0">
      <path d={distributionShape(distribution, 56, 20)} className="fill-hairline stroke-muted" />
    </svg>
  );
}
