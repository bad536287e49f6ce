"use client";

import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { IconButton } from "@tamarisk/ui/icon-button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { WhyChain, type WhyChainProps } from "./why-chain.tsx";

interface WhyButtonProps extends WhyChainProps {
  /** What the question is about, for the dialog's heading and for those who only hear the button. */
  readonly name: string;
  /** A drawing in place of words, for tables where many rows ask the same. */
  readonly isSmall?: boolean;
}

/** Asks of something why it is there, or, of what a plan is made from, what rests on it. */
export function WhyButton({ name, isSmall = false, ...subject }: WhyButtonProps) {
  const t = useTranslations("why");
  const shell = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  const question = t(subject.kind === "gate" ? "title" : "restsTitle");
  return (
    <>
      {isSmall ? (
        <IconButton icon="share" label={t("of", { question, name })} onClick={() => setOpen(true)} />
      ) : (
        <Button size="sm" aria-label={t("of", { question, name })} onClick={() => setOpen(true)}>
          {question}
        </Button>
      )}
      {isOpen && (
        <Dialog open onOpenChange={setOpen} kicker={question} title={name} closeLabel={shell("close")}>
          <WhyChain {...subject} />
        </Dialog>
      )}
    </>
  );
}
