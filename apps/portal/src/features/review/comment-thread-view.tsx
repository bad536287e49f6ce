"use client";

import type { Comment } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { TextArea } from "@tamarisk/ui/text-area";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { CommentThread } from "./comment-threads.ts";
import type { Comments } from "./use-comments.ts";

interface CommentThreadViewProps {
  readonly thread: CommentThread;
  readonly book: Comments;
  readonly mayComment: boolean;
}

/** One conversation: what was said, the answers, and whether it is settled. */
export function CommentThreadView({ thread: { first, answers }, book, mayComment }: CommentThreadViewProps) {
  const t = useTranslations("review.comments");
  const [isAnswering, setAnswering] = useState(false);
  const [text, setText] = useState("");
  const isOpen = first.resolved === null;
  const send = () =>
    book.answer.mutate(
      { to: first, text },
      {
        onSuccess: () => {
          setText("");
          setAnswering(false);
        },
      },
    );
  return (
    <li className="grid gap-2 py-3">
      <Said comment={first} />
      {answers.length > 0 && (
        <div className="grid gap-2 border-l-2 border-hairline pl-3">
          {answers.map((answer) => (
            <Said key={answer.id} comment={answer} />
          ))}
        </div>
      )}
      {first.resolved && <Badge tone="met">{t("resolved", { who: first.resolved.by })}</Badge>}
      {mayComment && (
        <div className="flex flex-wrap gap-2 print:hidden">
          {isOpen && !isAnswering && (
            <Button size="sm" onClick={() => setAnswering(true)}>
              {t("answer")}
            </Button>
          )}
          <Button
            size="sm"
            variant="quiet"
            pending={book.resolve.isPending}
            onClick={() => book.resolve.mutate({ comment: first, isResolved: isOpen })}
          >
            {isOpen ? t("resolve") : t("reopen")}
          </Button>
        </div>
      )}
      {isAnswering && (
        <div className="grid gap-2">
          <TextArea label={t("yourAnswer")} rows={2} value={text} onValueChange={setText} />
          <div className="flex gap-2">
            <Button size="sm" onClick={() => setAnswering(false)}>
              {t("cancel")}
            </Button>
            <Button
              size="sm"
              variant="primary"
              disabled={text.trim() === ""}
              pending={book.answer.isPending}
              onClick={send}
            >
              {t("send")}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function Said({ comment: { by, createdAt, text } }: { readonly comment: Comment }) {
  const format = useFormatter();
  return (
    <div className="min-w-0">
      <p className="m-0 text-xs text-muted">
        <span className="font-semibold text-ink">{by.name}</span> ·{" "}
        {format.dateTime(createdAt, { dateStyle: "medium", timeStyle: "short" })}
      </p>
      <p className="m-0 whitespace-pre-line break-words">{text}</p>
    </div>
  );
}
