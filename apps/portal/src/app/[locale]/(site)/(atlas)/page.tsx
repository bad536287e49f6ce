import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Atlas } from "@/features/atlas/atlas.tsx";
import { readAtlas } from "@/features/atlas/read-atlas.ts";
import { townIdIn } from "@/features/atlas/town-id-in.ts";
import { readSession } from "@/features/session/read-session.ts";
import { readTown } from "@/features/town/read-town.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("atlas");
  return { title: t("title") };
}

export default async function AtlasPage({ searchParams }: PageProps<"/[locale]">) {
  const { town } = await searchParams;
  const townId = townIdIn(typeof town === "string" ? town : null);
  const [data, loaded, session] = await Promise.all([readAtlas(), readTown(townId), readSession()]);
  return <Atlas data={data} loaded={loaded} signedIn={session !== null} />;
}
