import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readDemoAccount } from "@/features/account/read-demo-account.ts";
import { returnPath } from "@/features/account/return-path.ts";
import { SignInForm } from "@/features/account/sign-in-form.tsx";
import { readSession } from "@/features/session/read-session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { next } = await searchParams;
  const wanted = typeof next === "string" ? next : null;
  const [session, demo] = await Promise.all([readSession(), readDemoAccount()]);
  return (
    <SignInForm
      goOn={returnPath(wanted, "/projects")}
      interrupted={wanted !== null}
      demo={demo}
      signedInAs={session?.user.name ?? null}
    />
  );
}
