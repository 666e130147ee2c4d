import type { Snapshot } from "#schemas/readings.ts";
import type { CommandReply, FactOf } from "#schemas/codec.ts";
import type { SampleBlock } from "#schemas/samples.ts";
import type { Window } from "#schemas/window.ts";
import type { MeterView } from "#runtime/meter-view.ts";

export type EventRecord = FactOf<"eventRecorded">["eventRecorded"];
export type ProfileRecord = FactOf<"profileRecordClosed">["profileRecordClosed"];

/** What happens to a meter while a face looks at it. */
export type MeterChange =
  /** The registers moved. */
  | { kind: "registers" }
  /** An event was recorded. */
  | { kind: "event"; event: EventRecord }
  /** A window was measured. */
  | { kind: "window"; window: Window }
  /** Samples came in. */
  | { kind: "samples"; block: SampleBlock };

/** What people are told about a meter besides its datapoints; from the model and the configuration. */
export interface MeterIdentity {
  model: string;
  title: string;
  version: string;
  broker: string;
}

/** A meter as every protocol and page sees it: a snapshot to read from, changes to follow, commands to send. */
export interface MeterFace {
  readonly meter: string;
  readonly identity: MeterIdentity;
  readonly view: MeterView;
  /** One consistent state; every block read is answered from one of these. */
  snapshot(): Snapshot;
  /** The state as of a past instant, from the log. Rejects with `MTR_NO_HISTORY` before the first sample. */
  snapshotAt(atNs: bigint): Promise<Snapshot>;
  /** Newest first. */
  events(count: number): Promise<EventRecord[]>;
  /** Newest last. */
  profile(count: number): Promise<ProfileRecord[]>;
  /**
   * Sends a command in the name of `identity`, with what it says besides as the text of a JSON object; both the command and its
   * outcome are in the audit log when this resolves.
   */
  command(name: string, identity: string, parameters?: string): Promise<CommandReply>;
  /** Calls back until the returned function is called. */
  changes(changed: (change: MeterChange) => void): () => void;
}
