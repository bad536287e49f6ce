"use client";

import type { CommentSubject } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { TextArea } from "@tamarisk/ui/text-area";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Comments } from "./use-comments.ts";

/** Say something about a thing, or a field of it. */
export function CommentForm({ subject, book }: { readonly subject: CommentSubject; readonly book: Comments }) {
  const t = useTranslations("review.comments");
  const [text, setText] = useState("");
  return (
    <div className="grid gap-2 print:hidden">
      <TextArea label={t("say")} rows={2} maxLength={4000} value={text} onValueChange={setText} />
      <div>
        <Button
          size="sm"
          variant="primary"
          disabled={text.trim() === ""}
          pending={book.add.isPending}
          onClick={() =>
            book.add.mutate({ subject, text }, { onSuccess: () => setText((now) => (now === text ? "" : now)) })
          }
        >
          {t("send")}
        </Button>
      </div>
    </div>
  );
}
