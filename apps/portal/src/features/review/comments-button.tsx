"use client";

import type { CommentSubject, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CommentForm } from "./comment-form.tsx";
import { CommentThreadView } from "./comment-thread-view.tsx";
import { commentsAbout, commentThreads } from "./comment-threads.ts";
import { useComments } from "./use-comments.ts";

interface CommentsButtonProps {
  readonly projectId: ProjectId;
  /** The thing, by its lineage where it is part of the plan, and the field of it; `field: null` for the whole. */
  readonly subject: CommentSubject;
  readonly mayComment?: boolean;
}

/** How many open comments there are on a thing, and the conversation when it is pressed. */
export function CommentsButton({ projectId, subject, mayComment = true }: CommentsButtonProps) {
  const t = useTranslations("review.comments");
  const [isOpen, setOpen] = useState(false);
  const book = useComments(projectId);
  const threads = commentThreads(commentsAbout(book.comments, subject));
  const open = threads.filter(({ first }) => first.resolved === null).length;
  return (
    <>
      <Button size="sm" variant="quiet" className="print:hidden" onClick={() => setOpen(true)}>
        {t("button", { count: open })}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={t("title")} closeLabel={t("close")}>
        {threads.length === 0 && <p className="m-0 mb-3 text-muted">{t("none")}</p>}
        <ol className="m-0 mb-3 list-none divide-y divide-hairline p-0">
          {threads.map((thread) => (
            <CommentThreadView key={thread.first.id} thread={thread} book={book} mayComment={mayComment} />
          ))}
        </ol>
        {mayComment && <CommentForm subject={subject} book={book} />}
      </Dialog>
    </>
  );
}
