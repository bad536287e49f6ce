"use client";

import type { LocalizedText } from "@tamarisk/domain";
import { useLocale } from "next-intl";

/** A place by name: in English the pinyin and the characters, in Chinese the characters alone. */
export function TownName({ name }: { readonly name: LocalizedText }) {
  const locale = useLocale();
  if (locale === "zh-CN" || name.en === name.zh) return <span lang="zh-CN">{name.zh}</span>;
  return (
    <>
      {name.en}{" "}
      <span lang="zh-CN" className="font-normal text-muted">
        {name.zh}
      </span>
    </>
  );
}
