import { renameOrganisation as updateName } from "@tamarisk/db";
import { Organisation, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Give the organisation another name. */
export const renameOrganisation = forMember(
  "administer",
  "organisation",
  documentedChange("PUT", "/admin/organisation/name", "Rename the organisation"),
)
  .input(z.object({ name: Organisation.shape.name, version: RowVersion }))
  .output(Organisation)
  .mutation(({ ctx, input: { name, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => updateName(tx, scope, name, version),
      record: ({ id }) => ({
        action: "rename",
        subject: { kind: "organisation", id },
        projectId: null,
        detail: { from: ctx.permit.caller.organisation.name, to: name },
      }),
    }),
  );
