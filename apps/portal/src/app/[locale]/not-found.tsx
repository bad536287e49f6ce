import { NotFoundText } from "@/features/problem/not-found-text.tsx";

export default function NotFound() {
  return (
    <main className="px-4">
      <NotFoundText />
    </main>
  );
}
