import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import { Article, Section } from "./article.tsx";

const stages = ["diagnose", "explore", "decide", "engage", "plan", "monitor"] as const;
const keys = ["tab", "tables", "charts", "search"] as const;

/** The way through a project, and how to work without a mouse. */
export function HelpPage() {
  const t = useTranslations("reference.help");
  return (
    <Article title={t("title")} lead={t("lead")}>
      <Section title={t("way.title")}>
        <ol className="m-0 grid list-decimal gap-1 pl-5">
          {stages.map((stage) => (
            <li key={stage}>{t(`way.${stage}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t("keys.title")}>
        <ul className="m-0 grid list-disc gap-1 pl-5">
          {keys.map((key) => (
            <li key={key}>{t(`keys.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("save.title")}>
        <p className="m-0">{t("save.body")}</p>
      </Section>
      <Section title={t("more.title")}>
        <p className="m-0 flex gap-6">
          <Link href="/method" className="link">
            {t("more.method")}
          </Link>
          <Link href="/sources" className="link">
            {t("more.sources")}
          </Link>
        </p>
      </Section>
    </Article>
  );
}
