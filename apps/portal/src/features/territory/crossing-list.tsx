"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { faultText } from "./fault-text.ts";
import type { FoundCrossings } from "./territory-screen-props.ts";
import { useCrossingText } from "./use-crossing-text.ts";
import type { LayersControl } from "./use-layers.ts";

interface CrossingListProps {
  readonly projectId: ProjectId;
  readonly control: LayersControl;
  readonly measures: readonly FoundCrossings[];
  /** How many measures have a shape, those that keep to every line included. */
  readonly placed: number;
  readonly chosenId: string | null;
  readonly onChoose: (measureId: string | null) => void;
}

/** Each measure that does not keep to a control line, with by how much; then what has no place yet. */
export function CrossingList({ projectId, control, measures, placed, chosenId, onChoose }: CrossingListProps) {
  const t = useTranslations("territory.crossing");
  const { controlLayers, unplacedMeasures } = control.crossings;
  return (
    <Panel padding="tight" title={t("title")}>
      {controlLayers === 0 && <p className="m-0 text-muted">{t("noLayersYet")}</p>}
      {controlLayers > 0 && measures.length === 0 && (
        <p className="m-0 text-muted">{t("noneOf", { measures: placed, layers: controlLayers })}</p>
      )}
      <ul className="m-0 grid list-none p-0">
        {measures.map((measure) => (
          <li
            key={measure.measureId}
            className={`border-t border-hairline py-2 first:border-t-0 ${measure.measureId === chosenId ? "-mx-2 rounded-sm bg-accent-wash px-2" : ""}`}
          >
            <div className="flex items-baseline justify-between gap-x-3">
              <AppLink
                className="link min-w-0 font-semibold"
                href={`/projects/${projectId}/plan?measure=${measure.measureId}`}
              >
                <LocalText text={measure.title} isName />
              </AppLink>
              <button
                type="button"
                className="link min-h-6 shrink-0 text-xs max-sm:min-h-10 print:hidden"
                aria-pressed={measure.measureId === chosenId}
                onClick={() => onChoose(measure.measureId === chosenId ? null : measure.measureId)}
              >
                {t("onMap")}
              </button>
            </div>
            <Findings measure={measure} control={control} />
          </li>
        ))}
      </ul>
      {unplacedMeasures > 0 && (
        <p className="m-0 mt-2 text-xs text-muted">{t("unplaced", { count: unplacedMeasures })}</p>
      )}
    </Panel>
  );
}

function Findings({ measure, control }: { readonly measure: FoundCrossings; readonly control: LayersControl }) {
  const t = useTranslations("territory.crossing");
  const { text } = useFigures();
  const sentence = useCrossingText(control.layers);
  return (
    <ul className="m-0 grid list-none gap-0.5 p-0">
      {measure.crossings.map((crossing) => (
        <li key={`${crossing.rule}-${crossing.layerIds.join()}`} className="flex gap-1.5">
          <span className={crossing.rule === "check-whether-built" ? "pt-0.5 text-near" : "pt-0.5 text-not-met"}>
            <StateGlyph state={crossing.rule === "check-whether-built" ? "near" : "not-met"} />
          </span>
          <span>{sentence(crossing)}</span>
        </li>
      ))}
      {measure.faults.map(({ shape, fault }) => (
        <li key={`${shape}-${fault.kind}`} className="text-error">
          {t("fault", { shape })} {faultText(fault, text)}
        </li>
      ))}
      {measure.isApproximate && <li className="text-xs text-muted">{t("approximate")}</li>}
    </ul>
  );
}
