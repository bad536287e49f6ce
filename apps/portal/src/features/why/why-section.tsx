"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { WhyChain, type WhyChainProps } from "./why-chain.tsx";

/** The chain inside a side panel, under its heading. */
export function WhySection(props: WhyChainProps) {
  const t = useTranslations("why");
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="border-t border-hairline pt-3">
      <h3 id={headingId} className="m-0 mb-2 text-base font-semibold">
        {t("title")}
      </h3>
      <WhyChain {...props} />
    </section>
  );
}
