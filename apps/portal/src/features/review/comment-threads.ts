import type { Comment, CommentSubject } from "@tamarisk/domain";

/** A comment with the answers to it. */
export interface CommentThread {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

/** Conversations, the open ones first, each in the order in which it was held. */
export function commentThreads(comments: readonly Comment[]): CommentThread[] {
  const firsts = comments.filter(({ answersId }) => answersId === null);
  const threads = firsts.map((first) => ({
    first,
    answers: comments.filter(({ answersId }) => answersId === first.id),
  }));
  return threads.toSorted((a, b) => Number(a.first.resolved !== null) - Number(b.first.resolved !== null));
}

/** What is said about a thing; about one field of it when the subject names one. */
export function commentsAbout(comments: readonly Comment[], { kind, id, field }: CommentSubject): Comment[] {
  return comments.filter(
    ({ subject }) => subject.kind === kind && subject.id === id && (field === null || subject.field === field),
  );
}
