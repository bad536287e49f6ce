import type { LevelExchange } from "@tamarisk/domain";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import type { LevelsTabProps } from "./levels-tab-props.ts";

/** The measure that carries it out and the indicator that shows it. */
export function LevelLinks({
  exchange,
  projectId,
  measures,
  indicators,
}: Pick<LevelsTabProps, "projectId" | "measures" | "indicators"> & { readonly exchange: LevelExchange }) {
  const measure = measures.find(({ lineageId }) => lineageId === exchange.measureLineageId);
  const indicator = indicators.find(({ id }) => id === exchange.indicatorId);
  if (!measure && !indicator) return null;
  return (
    <p className="m-0 mt-1 grid text-xs">
      {measure && (
        <AppLink className="link" href={`/projects/${projectId}/plan?measure=${measure.id}`}>
          <LocalText text={measure.title} isName />
        </AppLink>
      )}
      {indicator && (
        <AppLink className="link" href={`/projects/${projectId}/indicators?indicator=${indicator.id}`}>
          <LocalText text={indicator.name} isName />
        </AppLink>
      )}
    </p>
  );
}
