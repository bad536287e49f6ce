import { z } from "zod";

export const UserId = z.uuid().brand<"UserId">();
export type UserId = z.infer<typeof UserId>;

/** A person who signs in. */
export const User = z.object({
  id: UserId,
  name: z.string().trim().min(1, { error: "the name is blank; write the person's name" }).max(120),
  email: z.email({ error: (issue) => `found "${issue.input}"; an e-mail address looks like name@office.example` }),
});
export type User = z.infer<typeof User>;
