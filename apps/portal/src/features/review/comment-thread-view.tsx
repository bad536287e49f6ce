"use client";

import type { Comment } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { TextArea } from "@tamarisk/ui/text-area";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import type { CommentThread } from "./comment-threads.ts";
import type { Comments } from "./use-comments.ts";

interface CommentThreadViewProps {
  readonly thread: CommentThread;
  readonly book: Comments;
  readonly mayComment: boolean;
  /** What it is about, where the page does not say so itself. */
  readonly about?: ReactNode;
}

/** One conversation: what was said, the answers, and whether it is settled. */
export function CommentThreadView({ thread: { first, answers }, book, mayComment, about }: CommentThreadViewProps) {
  const t = useTranslations("review.comments");
  const [isAnswering, setAnswering] = useState(false);
  const isOpen = first.resolved === null;
  return (
    <li className="grid gap-2 py-3">
      {about && <p className="m-0 text-xs font-semibold text-muted">{about}</p>}
      <Said comment={first} book={book} mayComment={mayComment} />
      {answers.length > 0 && (
        <div className="grid gap-2 border-l-2 border-hairline pl-3">
          {answers.map((answer) => (
            <Said key={answer.id} comment={answer} book={book} mayComment={mayComment} />
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {first.resolved && <Badge tone="met">{t("resolved", { who: first.resolved.by })}</Badge>}
        {mayComment && isOpen && !isAnswering && (
          <Button size="sm" className="print:hidden" onClick={() => setAnswering(true)}>
            {t("answer")}
          </Button>
        )}
        {mayComment && (
          <Button
            size="sm"
            variant="quiet"
            className="print:hidden"
            pending={book.resolve.isPending}
            onClick={() => book.resolve.mutate({ comment: first, isResolved: isOpen })}
          >
            {isOpen ? t("resolve") : t("reopen")}
          </Button>
        )}
      </div>
      {isAnswering && (
        <WordsForm
          label={t("yourAnswer")}
          submit={t("send")}
          isPending={book.answer.isPending}
          onClose={() => setAnswering(false)}
          onSubmit={(text, close) => book.answer.mutate({ to: first, text }, { onSuccess: close })}
        />
      )}
    </li>
  );
}

interface SaidProps {
  readonly comment: Comment;
  readonly book: Comments;
  readonly mayComment: boolean;
}

/** What one person said; they may say it in other words. */
function Said({ comment, book, mayComment }: SaidProps) {
  const t = useTranslations("review.comments");
  const format = useFormatter();
  const [isEditing, setEditing] = useState(false);
  const { by, createdAt, text } = comment;
  return (
    <div className="min-w-0">
      <p className="m-0 flex flex-wrap items-baseline gap-x-1 text-xs text-muted">
        <span className="font-semibold text-ink">{by.name}</span> ·{" "}
        {format.dateTime(createdAt, { dateStyle: "medium", timeStyle: "short" })}
        {mayComment && book.isOwn(comment) && !isEditing && (
          <button type="button" className="link max-sm:py-2 print:hidden" onClick={() => setEditing(true)}>
            {t("edit")}
          </button>
        )}
      </p>
      {isEditing ? (
        <WordsForm
          label={t("yours")}
          submit={t("save")}
          initial={text}
          isPending={book.edit.isPending}
          onClose={() => setEditing(false)}
          onSubmit={(changed, close) => book.edit.mutate({ comment, text: changed }, { onSuccess: close })}
        />
      ) : (
        <p className="m-0 whitespace-pre-line break-words">{text}</p>
      )}
    </div>
  );
}

interface WordsFormProps {
  readonly label: string;
  readonly submit: string;
  readonly initial?: string;
  readonly isPending: boolean;
  /** `close` is for the answer: it closes this form, and none that was opened since. */
  readonly onSubmit: (text: string, close: () => void) => void;
  readonly onClose: () => void;
}

function WordsForm({ label, submit, initial = "", isPending, onSubmit, onClose }: WordsFormProps) {
  const t = useTranslations("review.comments");
  const close = useWhileShown(onClose);
  const [text, setText] = useState(initial);
  return (
    <div className="grid gap-2 print:hidden">
      <TextArea autoFocus label={label} rows={2} maxLength={4000} value={text} onValueChange={setText} />
      <div className="flex gap-2">
        <Button
          size="sm"
          variant="primary"
          disabled={text.trim() === "" || text === initial}
          pending={isPending}
          onClick={() => onSubmit(text, close)}
        >
          {submit}
        </Button>
        <Button size="sm" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
