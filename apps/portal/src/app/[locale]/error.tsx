"use client";

import { PageError } from "@/features/problem/page-error.tsx";

/** Catches what fails in a frame itself, so there is none around the message. */
export default function FrameError(props: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main className="px-4">
      <PageError {...props} />
    </main>
  );
}
