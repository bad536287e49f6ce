import { notFound } from "next/navigation";

/** Any address without a page, so that the answer comes in the reader's language. */
export default function MissingPage() {
  notFound();
}
