import { Badge } from "@tamarisk/ui/badge";
import { Icon } from "@tamarisk/ui/icon";
import type { Assumption } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionBadgesProps {
  readonly assumption: Assumption;
  readonly words: AssumptionWords;
}

/** Whether futures differ in a figure, and whether the project has set it. */
export function AssumptionBadges({ assumption: { isExplored, change }, words: { t } }: AssumptionBadgesProps) {
  if (!isExplored && !change) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1">
      {change && (
        <Badge tone="accent">
          <Icon name="edit" size={12} />
          {t("changedBadge")}
        </Badge>
      )}
      {isExplored && <Badge tone="outline">{t("exploredBadge")}</Badge>}
    </span>
  );
}
