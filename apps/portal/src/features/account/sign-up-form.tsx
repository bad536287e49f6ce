"use client";

import { Button } from "@tamarisk/ui/button";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import { AccountPage } from "./account-page.tsx";
import { AuthProblemNotice } from "./auth-problem-notice.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordLength } from "./password-length.ts";
import { useAccountFields } from "./use-account-fields.ts";
import { useSignUp } from "./use-sign-up.ts";

interface SignUpFormProps {
  /** Where to go afterwards. */
  readonly goOn: string;
  /** The reader was on the way somewhere. */
  readonly interrupted: boolean;
}

/** A new account and a new organisation in one step. */
export function SignUpForm({ goOn, interrupted }: SignUpFormProps) {
  const t = useTranslations("account");
  const fields = useAccountFields({ name: "", email: "", password: "", organisation: "" }, true);
  const { signUp, pending, problem } = useSignUp(goOn);
  const submit = () => {
    if (pending || !fields.check()) return;
    const { typed } = fields;
    void signUp({
      name: typed("name"),
      email: typed("email"),
      password: typed("password"),
      organisation: typed("organisation"),
    });
  };
  return (
    <AccountPage title={t("signUp.title")} lead={t("signUp.lead")}>
      <form
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          {...fields.bind("name")}
          label={t("field.name")}
          hint={t("field.nameHint")}
          name="name"
          autoComplete="name"
          maxLength={120}
        />
        <TextField
          {...fields.bind("email")}
          label={t("field.email")}
          type="email"
          name="email"
          autoComplete="username"
        />
        <PasswordField
          {...fields.bind("password")}
          hint={t("field.passwordHint", { min: String(passwordLength.min) })}
          autoComplete="new-password"
        />
        <TextField
          {...fields.bind("organisation")}
          label={t("field.organisation")}
          hint={t("field.organisationHint")}
          name="organisation"
          autoComplete="organization"
          maxLength={120}
        />
        {problem && <AuthProblemNotice problem={problem} />}
        <Button type="submit" variant="primary" pending={pending}>
          {pending ? t("signUp.pending") : t("signUp.submit")}
        </Button>
      </form>
      <p className="m-0 text-muted">
        {t("signUp.hasAccount")}{" "}
        <Link href={interrupted ? { pathname: "/sign-in", query: { next: goOn } } : "/sign-in"} className="link">
          {t("signUp.signIn")}
        </Link>
      </p>
    </AccountPage>
  );
}
