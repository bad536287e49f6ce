"use client";

import type { ActionPlan, Comment, ProjectId, Role } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { useTranslations } from "next-intl";
import { CommentForm } from "./comment-form.tsx";
import { CommentThreadView } from "./comment-thread-view.tsx";
import { commentThreads } from "./comment-threads.ts";
import { mayComment } from "./may-comment.ts";
import { useComments } from "./use-comments.ts";
import { useSubjectWords } from "./use-subject-words.ts";

interface CommentsPanelProps {
  readonly projectId: ProjectId;
  readonly planId: ActionPlan["id"];
  /** Once it is there, its things are called by their names. */
  readonly plan: ActionPlan | null;
  readonly comments: readonly Comment[];
  readonly role: Role;
}

/** Everything said in the project, open conversations first, with what each is about. */
export function CommentsPanel({ projectId, planId, plan, comments, role }: CommentsPanelProps) {
  const t = useTranslations("review.comments");
  const book = useComments(projectId, comments);
  const threads = commentThreads(book.comments);
  const isAllowed = mayComment(role);
  const aboutOf = useSubjectWords(plan);
  return (
    <Panel title={t("all", { count: threads.filter(({ first }) => first.resolved === null).length })}>
      {threads.length === 0 && <p className="m-0 mb-3 text-muted">{t("none")}</p>}
      <ol className="m-0 mb-3 list-none divide-y divide-hairline p-0">
        {threads.map((thread) => (
          <CommentThreadView
            key={thread.first.id}
            thread={thread}
            book={book}
            mayComment={isAllowed}
            about={aboutOf(thread.first.subject)}
          />
        ))}
      </ol>
      {isAllowed && <CommentForm subject={{ kind: "action-plan", id: planId, field: null }} book={book} />}
    </Panel>
  );
}
