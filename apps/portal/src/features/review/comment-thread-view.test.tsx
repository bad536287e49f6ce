// @vitest-environment happy-dom
import { Comment } from "@tamarisk/domain";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, expect, it } from "vitest";
import { messages } from "@/i18n/messages.ts";
import { CommentThreadView } from "./comment-thread-view.tsx";
import type { Comments } from "./use-comments.ts";

afterEach(cleanup);

const id = "01890a5d-ac96-774b-bcce-000000000001";
const first = Comment.parse({
  ...{ id, projectId: id, subject: { kind: "measure", id, field: null }, text: "Too dear?", answersId: null },
  ...{ by: { id: null, name: "Zhao Min" }, createdAt: new Date(0), resolved: null, version: 1 },
});

/** What is sent waits until `reply` is called. */
function slowBook() {
  const replies: (() => void)[] = [];
  const mutation = {
    isPending: false,
    mutate: (_: unknown, { onSuccess }: { onSuccess: () => void }) => void replies.push(onSuccess),
  };
  const book = { isOwn: () => false, answer: mutation, edit: mutation, resolve: mutation } as unknown as Comments;
  return { book, reply: () => act(() => replies.shift()!()) };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const write = (value: string) => fireEvent.change(screen.getByRole("textbox"), { target: { value } });

it("closes an answer that was sent, but none that was opened since", () => {
  const { book, reply } = slowBook();
  render(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="Asia/Shanghai">
      <CommentThreadView thread={{ first, answers: [] }} book={book} mayComment />
    </NextIntlClientProvider>,
  );
  press("Answer");
  write("No.");
  press("Send");
  press("Cancel");
  press("Answer");
  write("Or rather:");
  reply();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Or rather:");
  press("Send");
  reply();
  expect(screen.queryByRole("textbox")).toBeNull();
});
