import type { Provenance } from "@tamarisk/domain";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import { Article, Section } from "./article.tsx";

interface SourcesPageProps {
  readonly sources: readonly Provenance[];
  /** Administrators can look at every data file. */
  readonly mayAdminister: boolean;
}

/** Where the figures come from, under which licence, and how far they can be trusted. */
export function SourcesPage({ sources, mayAdminister }: SourcesPageProps) {
  const t = useTranslations("reference.sources");
  const quality = useTranslations("town.quality");
  return (
    <Article title={t("title")} lead={t("lead")}>
      <ul className="m-0 grid list-none gap-4 p-0 lg:col-span-2 lg:grid-cols-2">
        {sources.map(({ source, licence, confidence, note }) => (
          <li key={source + note} className="grid gap-1 rounded-lg border border-hairline bg-panel p-6 max-sm:p-4">
            <strong className="font-semibold">{note ?? source}</strong>
            <span>{source}</span>
            <span className="flex flex-wrap gap-x-6 text-xs text-muted">
              <span>
                {t("licence")}: {licence ?? t("noLicence")}
              </span>
              <span className="inline-flex gap-1">
                {t("quality")}: <QualityGlyph quality={confidence} label={quality(confidence)} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Section title={t("boundaries")}>
        <p className="m-0">{t("boundariesBody")}</p>
      </Section>
      <Section title={t("knowledge")}>
        <p className="m-0">{t("knowledgeBody")}</p>
      </Section>
      {mayAdminister && (
        <p className="m-0">
          <Link href="/administration?view=reference" className="link">
            {t("admin")}
          </Link>
        </p>
      )}
    </Article>
  );
}
