import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import type { ReactNode } from "react";

interface ArticleProps {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page to read: a title and sections in two columns of a comfortable line length. */
export function Article({ title, lead, children }: ArticleProps) {
  return (
    <article>
      <PageHeader title={title} lead={lead} />
      <div className="grid items-start gap-4 lg:grid-cols-2">{children}</div>
    </article>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One section of an article. */
export function Section({ title, children }: SectionProps) {
  return (
    <Panel title={title}>
      <div className="grid max-w-[75ch] gap-3">{children}</div>
    </Panel>
  );
}
