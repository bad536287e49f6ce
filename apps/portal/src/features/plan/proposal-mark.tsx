import type { GateLeaf } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { useTranslations } from "next-intl";

/** Says of a condition that its number is a suggestion that nobody has confirmed; draws nothing where there is none. */
export function ProposalMark({ condition }: { readonly condition: GateLeaf }) {
  const t = useTranslations("plan");
  const threshold = condition.kind === "value" ? condition.threshold : condition.perYear;
  return condition.isProposal && threshold !== null ? <Badge tone="no-data">{t("condition.proposal")}</Badge> : null;
}
