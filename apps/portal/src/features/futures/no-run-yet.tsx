import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation.ts";

interface NoRunYetProps {
  readonly projectId: string;
  /** The page's. */
  readonly title: string;
  readonly headline: string;
  readonly toFutures: string;
  /** What will be seen here. */
  readonly example: string;
  readonly children: ReactNode;
}

/** A page that looks into a finished run, before there is one: what will be seen here, and where to start a run. */
export function NoRunYet({ projectId, title, headline, toFutures, example, children }: NoRunYetProps) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={headline}
        action={
          <Link href={`/projects/${projectId}/futures`} className={buttonClass("primary")}>
            {toFutures}
          </Link>
        }
        example={example}
      >
        {children}
      </EmptyState>
    </>
  );
}
