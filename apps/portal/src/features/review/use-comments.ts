"use client";

import type { Comment, CommentSubject, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";

/** All that has been said in a project, asked once for every button on the page, and the means to say more. */
export function useComments(projectId: ProjectId, initial?: readonly Comment[]) {
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const show = useSnackbar();
  const problemText = useProblemText();
  const options = planning.comment.list.queryOptions({ projectId });
  const { data: session } = useQuery({
    ...planning.session.current.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data = [] } = useQuery({ ...options, ...(initial && { initialData: [...initial] }) });
  const handlers = {
    onSettled: () => cache.invalidateQueries({ queryKey: options.queryKey }),
    onError: (error: unknown) => show({ tone: "error", message: problemText(problemOf(error)).title }),
  };
  const add = useMutation({
    mutationFn: ({ subject, text }: { subject: CommentSubject; text: string }) =>
      client.comment.add.mutate({ projectId, subject, text }),
    ...handlers,
  });
  const answer = useMutation({
    mutationFn: ({ to, text }: { to: Comment; text: string }) =>
      client.comment.answer.mutate({ projectId, commentId: to.id, text }),
    ...handlers,
  });
  const edit = useMutation({
    mutationFn: ({ comment, text }: { comment: Comment; text: string }) => {
      const { id: commentId, version } = comment;
      return client.comment.edit.mutate({ projectId, commentId, text, version });
    },
    ...handlers,
  });
  const resolve = useMutation({
    mutationFn: ({ comment, isResolved }: { comment: Comment; isResolved: boolean }) => {
      const { id: commentId, version } = comment;
      return client.comment.resolve.mutate({ projectId, commentId, isResolved, version });
    },
    ...handlers,
  });
  const isOwn = ({ by }: Comment) => by.id !== null && by.id === session?.user.id;
  return { comments: data, isOwn, add, answer, edit, resolve };
}

export type Comments = ReturnType<typeof useComments>;
