import type { Distribution, Uncertainty } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { LocalText } from "@/i18n/local-text.tsx";
import { distributionShape } from "./distribution-shape.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface UncertaintyPanelProps {
  readonly uncertainties: readonly Uncertainty[];
  readonly words: FuturesWords;
}

/** What is drawn anew for every future: the range, how likely each part of it is taken to be, and why. */
export function UncertaintyPanel({ uncertainties, words }: UncertaintyPanelProps) {
  const { t } = words;
  return (
    <Panel
      padding="tight"
      title={t("uncertainties.title")}
      description={t("uncertainties.description", { count: uncertainties.length })}
    >
      <ul className="m-0 grid list-none p-0">
        {uncertainties.map((uncertainty) => (
          <li key={uncertainty.id} className="border-t border-hairline py-2.5 first:border-t-0 first:pt-0">
            <div className="flex items-start justify-between gap-3">
              <p className="m-0 font-semibold">
                <LocalText text={uncertainty.name} />
              </p>
              <DistributionMark distribution={uncertainty.distribution} />
            </div>
            <p className="m-0 text-xs">{words.distribution(uncertainty.distribution)}</p>
            <p className="m-0 text-xs text-muted">
              {t("uncertainties.unit", { unit: words.uncertaintyUnit(uncertainty) })}
              {" · "}
              {t("uncertainties.source", { source: uncertainty.source })}
            </p>
          </li>
        ))}
      </ul>
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
