import { TRPCError } from "@trpc/server";

export function pending(): never {
  throw new TRPCError({ code: "NOT_IMPLEMENTED" });
}
