import type { Database } from "@tamarisk/db";
import type { Member } from "../../src/authorisation/caller.ts";

export function demoMember(database: Database): Promise<Member>;
