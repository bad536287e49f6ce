import { Panel } from "@tamarisk/ui/panel";
import type { ReactNode } from "react";

interface AccountPageProps {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** One narrow sheet with one form. */
export function AccountPage({ title, lead, children }: AccountPageProps) {
  return (
    <div className="mx-auto max-w-md pt-6 max-sm:pt-0">
      <h1 className="m-0 text-xl font-semibold">{title}</h1>
      <p className="m-0 mb-4 mt-1 text-muted">{lead}</p>
      <Panel>
        <div className="grid gap-4">{children}</div>
      </Panel>
    </div>
  );
}
