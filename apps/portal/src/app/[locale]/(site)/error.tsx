"use client";

export { PageError as default } from "@/features/problem/page-error.tsx";
