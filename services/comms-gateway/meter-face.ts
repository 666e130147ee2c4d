import { commands } from "#schemas/commands.ts";
import { decodeSampleBlock, decodeWindow, type Command, type CommandReply } from "#schemas/codec.ts";
import { commandSubject, logSubject, samplesSubject, subsystemNames, windowsSubject } from "#schemas/subjects.ts";
import type { Actor } from "#runtime/actor.ts";
import type { EventLog } from "#runtime/event-log.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { MeterView } from "#runtime/meter-view.ts";
import type { ServicePorts } from "#runtime/service.ts";
import { cutShortMax } from "#runtime/window-history.ts";
import type { AnySubsystem } from "#runtime/subsystem.ts";
import type { MeterChange, MeterFace, MeterIdentity, ProfileRecord } from "./face.ts";
import { lastFacts } from "./log-tail.ts";
import type { GatewayState } from "./subsystem.ts";

export interface MeterFaceOptions {
  meter: string;
  identity: MeterIdentity;
  subsystems: readonly AnySubsystem[];
  ports: ServicePorts;
  /** The gateway's own writer, for the audit trail. */
  actor: Actor<GatewayState, never>;
}

/** A meter's face, kept up to date from its logs until the signal aborts. */
export async function openMeterFace(
  options: MeterFaceOptions,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<MeterFace> {
  const { meter, ports } = options;
  const metrologyLog = logSubject(meter, "metrology");
  const view = new MeterView(meter, options.subsystems, () => ports.held?.of(metrologyLog)?.timeNs);
  const listeners = new Set<(change: MeterChange) => void>();
  const tell = (change: MeterChange): void => listeners.forEach((listener) => listener(change));
  const from = await newestCommit(meter, ports);
  await view.load(ports);
  const pulse = (atNs: bigint): Promise<void> => options.actor.pulse(atNs);
  followCommits(view, ports, { from, tell, pulse }, signal).catch(failed);
  // Of the windows that come while nobody looks, the newest whole one is read when somebody does: the last may be cut short.
  let unread: Uint8Array[] = [];
  const read = (): void => {
    const windows = unread.map(decodeWindow).filter((window) => window !== undefined);
    unread = [];
    const window = windows.findLast(({ complete }) => complete) ?? windows.at(-1);
    if (window === undefined) return;
    view.overlay(window);
    tell({ kind: "window", window });
  };
  followLatest(ports.windows, windowsSubject(meter), signal, (bytes) => {
    unread = [...unread.slice(-cutShortMax), bytes];
    if (listeners.size > 0) read();
  }).catch(failed);
  // Samples are many, so they are read only while somebody looks.
  let looking: AbortController | undefined;
  const look = (): void => {
    looking = new AbortController();
    const seen = AbortSignal.any([signal, looking.signal]);
    followLatest(ports.samples, samplesSubject(meter), seen, (bytes) => {
      const block = decodeSampleBlock(bytes);
      if (block !== undefined) tell({ kind: "samples", block });
    }).catch(failed);
  };
  return {
    meter,
    identity: options.identity,
    view,
    snapshot: () => {
      read();
      return view.snapshot();
    },
    snapshotAt: async (atNs) => {
      const past = new MeterView(meter, options.subsystems);
      await past.load(ports, atNs);
      return past.snapshot();
    },
    events: async (count) =>
      (await lastFacts(ports.commits, meter, "logging", "eventRecorded", count))
        .map((fact) => fact.eventRecorded)
        .reverse(),
    profile: (count) => lastRecords(ports, meter, count),
    command: (name, identity, parameters = "") => sendCommand(options, { name, identity, parameters }),
    changes: (changed) => {
      listeners.add(changed);
      if (listeners.size === 1) look();
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) looking?.abort();
      };
    },
  };
}

async function lastRecords({ commits }: ServicePorts, meter: string, count: number): Promise<ProfileRecord[]> {
  const facts = await lastFacts(commits, meter, "logging", "profileRecordClosed", count);
  // A record without a number opens the profile and holds nothing.
  return facts.map((fact) => fact.profileRecordClosed).filter(({ number }) => number > 0n);
}

/** Sequence of the newest commit of any log; what a view that is loaded afterwards does not know comes after it. */
async function newestCommit(meter: string, { commits }: ServicePorts): Promise<number> {
  const known = await Promise.all(subsystemNames.map((name) => commits.last(logSubject(meter, name))));
  return Math.max(1, ...known.map((entry) => entry?.sequence ?? 1));
}

interface Following {
  /** Sequence to begin at. */
  from: number;
  tell(change: MeterChange): void;
  /** Told the meter time of each commit. */
  pulse(atNs: bigint): Promise<void>;
}

async function followCommits(
  view: MeterView,
  { commits }: ServicePorts,
  { from, tell, pulse }: Following,
  signal: AbortSignal,
): Promise<void> {
  const subjects = subsystemNames.map((name) => logSubject(view.meter, name));
  for await (const entry of commits.follow(subjects, from, signal)) {
    const { commit } = storedCommit(entry);
    const news = commit.number > (view.of(commit.subsystem as never)?.commit.number ?? 0n);
    view.apply(commit);
    if (!news) continue;
    await pulse(commit.timeNs);
    tell({ kind: "registers" });
    for (const fact of commit.facts)
      if (fact.kind === "eventRecorded") tell({ kind: "event", event: fact.eventRecorded });
  }
}

/** Follows a stream from its present end on. */
async function followLatest(
  log: EventLog,
  subject: string,
  signal: AbortSignal,
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  const last = await log.last(subject);
  for await (const entry of log.follow([subject], last?.sequence ?? 1, signal)) take(entry.bytes);
}

async function sendCommand({ meter, ports, actor }: MeterFaceOptions, command: Command): Promise<CommandReply> {
  const { name, identity } = command;
  const target = commands.get(name);
  if (target === undefined)
    return audit(actor, name, identity, "", { error: "MTR_COMMAND_UNKNOWN", message: `there is no command ${name}` });
  const reply = await ports.commands
    .request(commandSubject(meter, target.subsystem), command)
    .catch((error: Error) => ({ error: "MTR_COMMAND_TIMEOUT", message: error.message }));
  return audit(actor, name, identity, target.subsystem, reply);
}

async function audit(
  actor: Actor<GatewayState, never>,
  command: string,
  identity: string,
  subsystem: string,
  reply: CommandReply,
): Promise<CommandReply> {
  await actor.tell(
    [
      {
        kind: "commandHandled",
        commandHandled: {
          atNs: actor.timeNs,
          identity,
          command: command.slice(0, 100),
          subsystem,
          refused: reply.error,
        },
      },
    ],
    actor.timeNs,
  );
  return reply;
}
