import { textIn } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { readTown } from "@/features/town/read-town.ts";
import { TownPage } from "@/features/town/town-page.tsx";

export async function generateMetadata({ params }: PageProps<"/[locale]/towns/[townId]">): Promise<Metadata> {
  const profile = await readTown((await params).townId);
  return profile ? { title: textIn(await getLocale(), profile.town.name).text } : {};
}

export default async function TownRoute({ params }: PageProps<"/[locale]/towns/[townId]">) {
  const profile = await readTown((await params).townId);
  if (!profile) notFound();
  return <TownPage profile={profile} />;
}
