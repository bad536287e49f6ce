import { defaultSeverityLimits, type SeverityClass } from "@tamarisk/domain";
import { formatPercent } from "@tamarisk/ui/format-number";
import { ResourceMark } from "@tamarisk/ui/resource-mark";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { AtlasData } from "@/features/atlas/read-atlas.ts";
import { Article, Section } from "./article.tsx";
import { PlainTable } from "./plain-table.tsx";

type Counts = Pick<AtlasData, "counts" | "cityCounts">;

/** How the atlas counts, with the counts themselves. */
export function MethodPage({ counts, cityCounts }: Counts) {
  const t = useTranslations("reference.method");
  return (
    <Article title={t("title")} lead={t("lead")}>
      <Section title={t("change.title")}>
        <p className="m-0">{t("change.body")}</p>
        <p className="m-0 rounded-md bg-wash p-3">{t("change.formula")}</p>
        <p className="m-0 text-muted">{t("change.example")}</p>
      </Section>
      <Section title={t("classes.title")}>
        <p className="m-0">{t("classes.body")}</p>
        <ClassTable />
      </Section>
      <LeftOut counts={counts} />
      <Section title={t("cities.title")}>
        <p className="m-0">{t("cities.body")}</p>
        <CityTable cityCounts={cityCounts} />
      </Section>
      <Section title={t("futures.title")}>
        <p className="m-0">{t("futures.body")}</p>
      </Section>
      <Section title={t("decisions.title")}>
        <p className="m-0">{t("decisions.body")}</p>
      </Section>
      <Words />
    </Article>
  );
}

function ClassTable() {
  const t = useTranslations("reference.method.classes");
  const locale = useLocale();
  const { unchangedWithin, mildDownTo, moderateDownTo } = defaultSeverityLimits;
  const percent = (value: number) => formatPercent(value, locale, { max: 3 });
  const ranges: Record<SeverityClass, string> = {
    grew: t("above", { limit: percent(unchangedWithin) }),
    unchanged: t("within", { limit: percent(unchangedWithin) }),
    mild: t("between", { from: percent(-unchangedWithin), to: percent(mildDownTo) }),
    moderate: t("between", { from: percent(mildDownTo), to: percent(moderateDownTo) }),
    severe: t("below", { limit: percent(moderateDownTo) }),
  };
  const rows = (Object.keys(ranges) as SeverityClass[]).map((each) => ({ id: each, cells: [t(each), ranges[each]] }));
  return <PlainTable label={t("title")} columns={[t("class"), t("range")]} rows={rows} />;
}

const flags = ["zone", "no-2010-match", "weak-match", "large-change-check-boundary"] as const;

function LeftOut({ counts }: Pick<Counts, "counts">) {
  const t = useTranslations("reference.method.leftOut");
  const format = useFormatter();
  const flagText = (key: string) => {
    const known = flags.find((flag) => flag === key);
    return known ? t(`flag.${known}`) : t("flag.other", { flag: key });
  };
  const all = counts.compared + counts.leftOut.reduce((sum, { places }) => sum + places, 0);
  return (
    <Section title={t("title")}>
      <p className="m-0">{t("body", { compared: format.number(counts.compared), all: format.number(all) })}</p>
      <ul className="m-0 grid list-disc gap-1 pl-5">
        {counts.leftOut.map((left) => {
          const reasons =
            left.kind === "flagged"
              ? format.list(left.flags.map(flagText), { type: "conjunction" })
              : t("noPopulation");
          return <li key={reasons}>{t("places", { count: left.places, reasons })}</li>;
        })}
      </ul>
    </Section>
  );
}

function CityTable({ cityCounts }: Pick<Counts, "cityCounts">) {
  const t = useTranslations("reference.method.cities");
  const name = useTranslations("atlas.resourceClass");
  return (
    <PlainTable
      label={t("title")}
      columns={[t("class"), t("listed"), t("comparable"), t("shrank")]}
      rows={cityCounts.map((count) => ({
        id: count.class,
        cells: [
          <span key="class" className="inline-flex items-center gap-1.5">
            <ResourceMark resourceClass={count.class} />
            {name(count.class)}
          </span>,
          count.listed,
          count.comparable,
          count.shrank,
        ],
      }))}
    />
  );
}

function Words() {
  const t = useTranslations("reference.method.words");
  return (
    <Section title={t("title")}>
      <dl className="m-0 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-2 max-sm:grid-cols-1">
        {(["noData", "contradicted", "derived", "proposal"] as const).map((word) => (
          <div key={word} className="contents">
            <dt className="font-semibold">{t(word)}</dt>
            <dd className="m-0">{t(`${word}Body`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
