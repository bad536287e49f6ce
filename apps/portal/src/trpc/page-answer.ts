import "server-only";
import { notFound } from "next/navigation";
import { problemOf } from "./problem-of.ts";

/**
 * Waits for what a page is made of. What is not there, or belongs to another organisation, becomes the page *not found*;
 * any other failure goes on to the error page.
 */
export async function pageAnswer<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    const { kind } = problemOf(error);
    if (kind === "not-found" || kind === "invalid-input") notFound();
    throw error;
  }
}
