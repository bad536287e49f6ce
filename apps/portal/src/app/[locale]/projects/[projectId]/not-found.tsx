export { NotFoundText as default } from "@/features/problem/not-found-text.tsx";
