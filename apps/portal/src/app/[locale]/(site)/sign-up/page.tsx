import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { returnPath } from "@/features/account/return-path.ts";
import { SignUpForm } from "@/features/account/sign-up-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: PageProps<"/[locale]/sign-up">) {
  const { next } = await searchParams;
  const wanted = typeof next === "string" ? next : null;
  return <SignUpForm goOn={returnPath(wanted, "/projects")} interrupted={wanted !== null} />;
}
