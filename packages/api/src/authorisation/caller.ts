import type { Organisation, Role, User } from "@tamarisk/domain";

/**
 * Who asks. Somebody signed in who works in no organisation at the moment is a *person*; with an organisation and a
 * role in it, a *member*.
 */
export type Caller =
  | { readonly kind: "anyone" }
  | { readonly kind: "person"; readonly user: User; readonly sessionId: string }
  | Member;

export interface Member {
  readonly kind: "member";
  readonly user: User;
  readonly sessionId: string;
  readonly organisation: Organisation;
  readonly role: Role;
}
