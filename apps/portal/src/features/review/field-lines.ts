import type { AuthoredText, FundingSource, GateCondition, GateLeaf, PlanThing, ThingFields } from "@tamarisk/domain";
import type { useTranslations } from "next-intl";
import type { PlanWords } from "@/features/plan/use-plan-words.ts";

type AnyChange = ThingFields[PlanThing];
export type ComparedField = AnyChange["field"];
type ValueOf<Field extends ComparedField> = NonNullable<Extract<AnyChange, { field: Field }>["before"]>;

type SaidTranslate = ReturnType<typeof useTranslations<"review.compare.said">>;

/** What values are told with: names of what they name by an id, and the plan's own words. */
export interface FieldWords {
  readonly plan: Pick<PlanWords, "t" | "local" | "rule" | "tagNames" | "sdgName" | "amount">;
  readonly said: SaidTranslate;
  readonly stakeholder: (id: string) => AuthoredText | undefined;
  readonly strategy: (id: string) => AuthoredText | undefined;
  /** The effect a results chain is expected to have, in a sentence; `null` when the chain names no indicator. */
  readonly effect: (link: ValueOf<"results">[number]) => string | null;
  readonly day: (date: string) => string;
}

type Teller<Value> = (value: Value, words: FieldWords) => readonly string[];

const text = (value: AuthoredText, { plan }: FieldWords) => [plan.local(value)];
const year = (value: number) => [String(value)];
const amount = (value: number, { plan }: FieldWords) => [plan.amount(value)];
const day = (value: string, words: FieldWords) => [words.day(value)];
const asWritten = (value: string) => [value];

const tellers: { readonly [Field in ComparedField]: Teller<ValueOf<Field>> } = {
  title: text,
  description: text,
  meaning: text,
  code: asWritten,
  source: asWritten,
  startYear: year,
  endYear: year,
  earliestYear: year,
  leadTimeYears: year,
  durationYears: year,
  budgetMillionCny: amount,
  costOfDelayMillionCnyPerYear: amount,
  startsOn: day,
  dueOn: day,
  budgetLines: (lines, { plan, said }) =>
    lines.map(({ source, year: when, millionCny, isSecured }) =>
      said(isSecured ? "lineSecured" : "line", {
        year: String(when),
        source: plan.t(`funding.${source satisfies FundingSource}`),
        amount: plan.amount(millionCny),
      }),
    ),
  capacity: (capacity, { plan }) => [plan.t(`capacity.${capacity}`)],
  scale: (scale, { plan }) => [plan.t(`scale.${scale}`)],
  tags: (tags, { plan, strategy, said }) => [
    ...plan.tagNames(tags),
    ...tags.strategies.map((id) => named(strategy(id), plan, said)),
    ...tags.sdgTargets.map(plan.sdgName),
  ],
  place: ({ words: where, shapes, isApproximate }, { plan, said }) => [
    ...(where ? [plan.local(where)] : []),
    ...(shapes.length > 0 ? [said("shapes", { count: shapes.length })] : []),
    ...(shapes.length > 0 && isApproximate ? [said("approximate")] : []),
  ],
  results: (links, { plan, said, effect }) =>
    links.flatMap((link) => {
      const output = plan.local(link.output);
      const chain = link.outcome ? said("chain", { output, outcome: plan.local(link.outcome) }) : output;
      const confidence = link.confidence && plan.t(`confidence.${link.confidence}`);
      const sure = confidence && plan.t("results.confidence", { confidence });
      const source = link.source && said("source", { source: link.source });
      return [chain, effect(link), sure, source].filter((line) => line !== null);
    }),
  dependsOn: (waits, { plan }) =>
    waits.map((wait) => {
      const title = plan.local(wait.title);
      const lag = "lagYears" in wait ? wait.lagYears : 0;
      return lag === 0 ? title : plan.t("measure.afterLag", { title, years: lag });
    }),
  actors: (actors, { plan, said, stakeholder }) =>
    actors.map(({ stakeholderId, role }) =>
      said("actor", { name: named(stakeholder(stakeholderId), plan, said), role: plan.t(`role.${role}`) }),
    ),
  responsibleId: (id, { plan, said, stakeholder }) => [named(stakeholder(id), plan, said)],
  origin: (_, { said }) => [said("origin")],
  condition: conditionLines,
};

/**
 * What a field of the plan says, in words, one line for each part; `null` when it says nothing.
 *
 * @example
 * fieldLines("capacity", "buffer", words); // ["Buffer capacity"]
 */
export function fieldLines(
  field: ComparedField,
  value: AnyChange["before"],
  words: FieldWords,
): readonly string[] | null {
  if (value === null) return null;
  const tell = tellers[field] as Teller<never>;
  const lines = tell(value as never, words);
  return lines.length > 0 ? lines : null;
}

function named(name: AuthoredText | undefined, plan: FieldWords["plan"], said: SaidTranslate): string {
  return name ? plan.local(name) : said("gone");
}

/** One line for each condition, and one for what combines them; what stands inside is set off by a dash. */
function conditionLines(condition: GateCondition, words: FieldWords): string[] {
  if (condition.kind === "value" || condition.kind === "trend") return [leafLine(condition, words)];
  const inner = condition.kind === "not" ? [condition.condition] : condition.conditions;
  const lines = inner.flatMap((each) => conditionLines(each, words)).map((line) => `– ${line}`);
  return [words.said(condition.kind), ...lines];
}

function leafLine(leaf: GateLeaf, { plan, said }: FieldWords): string {
  const rule = plan.rule(leaf);
  const asks = said("asks", { label: plan.local(leaf.label), rule: rule ?? plan.t("condition.noThreshold") });
  return rule !== null && leaf.isProposal ? said("proposed", { asks }) : asks;
}
