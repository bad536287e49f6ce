import type { Metadata } from "next";
import { InvitationClosed } from "@/features/account/invitation-closed.tsx";
import { InvitationForm } from "@/features/account/invitation-form.tsx";
import { readInvitation } from "@/features/account/read-invitation.ts";

/** The address holds a secret: no search engine and no other site shall learn it. */
export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

export default async function InvitationPage({ params }: PageProps<"/[locale]/invite/[token]">) {
  const { token } = await params;
  const offer = await readInvitation(token);
  return offer?.state === "open" ? <InvitationForm token={token} offer={offer} /> : <InvitationClosed offer={offer} />;
}
