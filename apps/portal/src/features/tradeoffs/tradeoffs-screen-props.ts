import type { FuturesScreenProps } from "@/features/futures/futures-screen-props.ts";

export type TradeOffsScreenProps = Omit<FuturesScreenProps, "role">;
