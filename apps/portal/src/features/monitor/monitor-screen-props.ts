import type { ProjectId, Role } from "@tamarisk/domain";
import type { PlanningOutputs } from "@/trpc/outputs.ts";

export type MonitorView = PlanningOutputs["monitor"]["get"];
export type WatchView = MonitorView["watches"][number];
export type WaitingAlert = MonitorView["alerts"][number];
export type GateView = MonitorView["gates"][number];
export type SeriesView = MonitorView["series"][number];
export type FuturesView = PlanningOutputs["monitor"]["futures"];
export type IndicatorBand = FuturesView["bands"][number];

export interface MonitorScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly view: MonitorView;
}
