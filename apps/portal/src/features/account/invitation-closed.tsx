import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

type Offer = PlanningOutputs["invitation"]["read"];

/** A link that no longer opens anything, or never did. */
export function InvitationClosed({ offer }: { readonly offer: Offer | null }) {
  const t = useTranslations("account.invitation");
  const title = offer && offer.state !== "open" ? t(`closed.${offer.state}`) : t("unknown");
  return (
    <div className="mx-auto max-w-2xl pt-6">
      <EmptyState
        title={<h1 className="m-0 text-lg font-semibold">{title}</h1>}
        action={
          <Link href="/sign-in" className={buttonClass()}>
            {t("signIn")}
          </Link>
        }
      >
        {offer ? t("closedBody", { organisation: offer.organisationName }) : t("unknownBody")}
      </EmptyState>
    </div>
  );
}
