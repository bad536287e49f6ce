"use client";

import type { Cases } from "@tamarisk/scenario-engine";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, Asked, DiscoveryKind } from "./discovery-work.ts";
import { type Discovery, openDiscovery } from "./open-discovery.ts";

/** Futures to ask about, under a name that two different sets never share. */
export interface NamedCases {
  readonly name: string;
  readonly cases: Cases;
  /** For each future the value that decides. */
  readonly worst: Float64Array;
}

export type AskDiscovery = <Kind extends DiscoveryKind>(
  kind: Kind,
  named: NamedCases,
  asked: Asked<Kind>,
) => Promise<Answer<Kind>>;

/** A worker of this page that answers each question once; it starts with the first and ends with the page. */
export function useDiscovery(): AskDiscovery {
  const open = useRef<{ discovery: Discovery; answers: Map<string, Promise<unknown>> } | null>(null);
  useEffect(
    () => () => {
      open.current?.discovery.close();
      open.current = null;
    },
    [],
  );
  return useCallback(<Kind extends DiscoveryKind>(kind: Kind, named: NamedCases, asked: Asked<Kind>) => {
    open.current ??= { discovery: openDiscovery(), answers: new Map() };
    const { discovery, answers } = open.current;
    const key = keyOf(kind, named, asked);
    const known = answers.get(key) ?? discovery.ask(kind, named, asked);
    answers.set(key, known);
    return known as Promise<Answer<Kind>>;
  }, []);
}

/**
 * The answer to one question about some futures, `null` until it is there.
 *
 * @param asked - `null` while nothing is asked; the same object from one render to the next.
 */
export function useAnswer<Kind extends DiscoveryKind>(
  ask: AskDiscovery,
  kind: Kind,
  named: NamedCases,
  asked: Asked<Kind> | null,
): { readonly answer: Answer<Kind> | null; readonly error: Error | null } {
  const key = asked && keyOf(kind, named, asked);
  const [state, setState] = useState<{ key: string; answer: Answer<Kind> | null; error: Error | null } | null>(null);
  useEffect(() => {
    if (!asked || key === null) return;
    let isWanted = true;
    ask(kind, named, asked).then(
      (answer) => isWanted && setState({ key, answer, error: null }),
      (error: Error) => isWanted && setState({ key, answer: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, kind, named, asked, key]);
  return state && state.key === key ? state : nothingYet;
}

const nothingYet = { answer: null, error: null };

function keyOf(kind: DiscoveryKind, { name }: NamedCases, asked: unknown): string {
  return JSON.stringify([kind, name, asked]);
}
