"use client";

import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Notice } from "@tamarisk/ui/notice";
import { TextField } from "@tamarisk/ui/text-field";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import { AccountPage } from "./account-page.tsx";
import { AuthProblemNotice } from "./auth-problem-notice.tsx";
import { PasswordField } from "./password-field.tsx";
import { useAccountFields } from "./use-account-fields.ts";
import { useSignIn } from "./use-sign-in.ts";

interface SignInFormProps {
  /** Where to go afterwards. */
  readonly goOn: string;
  /** The reader was on the way somewhere and was asked to sign in. */
  readonly interrupted: boolean;
  /** The account of a demo installation, filled in. */
  readonly demo: { readonly email: string; readonly password: string } | null;
  /** Whoever is signed in already. */
  readonly signedInAs: string | null;
}

/** E-mail address and password. */
export function SignInForm({ goOn, interrupted, demo, signedInAs }: SignInFormProps) {
  const t = useTranslations("account");
  const fields = useAccountFields({ email: demo?.email ?? "", password: demo?.password ?? "" }, false);
  const { signIn, pending, problem } = useSignIn(goOn);
  return (
    <AccountPage title={t("signIn.title")} lead={interrupted ? t("signIn.leadBack") : t("signIn.lead")}>
      {signedInAs !== null && (
        <Notice
          tone="info"
          title={t("signIn.alreadyTitle", { name: signedInAs })}
          remedy={t("signIn.alreadyBody")}
          actions={
            <Link href={goOn} className={buttonClass()}>
              {t("signIn.goOn")}
            </Link>
          }
        />
      )}
      {demo && (
        <Notice
          tone="info"
          title={t("signIn.demoTitle")}
          remedy={t("signIn.demo", { email: demo.email, password: demo.password })}
        />
      )}
      <form
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending && fields.check()) void signIn(fields.typed("email"), fields.typed("password"));
        }}
      >
        <TextField
          {...fields.bind("email")}
          label={t("field.email")}
          type="email"
          name="email"
          autoComplete="username"
        />
        <PasswordField {...fields.bind("password")} autoComplete="current-password" />
        {problem && <AuthProblemNotice problem={problem} />}
        <Button type="submit" variant="primary" pending={pending}>
          {pending ? t("signIn.pending") : t("signIn.submit")}
        </Button>
      </form>
      <p className="m-0 text-muted">
        {t("signIn.noAccount")}{" "}
        <Link href={interrupted ? { pathname: "/sign-up", query: { next: goOn } } : "/sign-up"} className="link">
          {t("signIn.signUp")}
        </Link>
      </p>
    </AccountPage>
  );
}
