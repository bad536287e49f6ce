import { readSession } from "@/features/session/read-session.ts";
import { SiteFrame } from "@/features/shell/site-frame.tsx";

export default async function SiteLayout({ children }: LayoutProps<"/[locale]">) {
  return <SiteFrame session={await readSession()}>{children}</SiteFrame>;
}
