import type { Fact, FactOf } from "#schemas/codec.ts";
import { Quality } from "#schemas/quality.ts";
import { formatInstant } from "#schemas/readings.ts";
import { quoted, textLengthMax, type EventContext, type EventText, type Texts } from "./event-text.ts";
import { demandTexts } from "./demand-texts.ts";
import { touTexts } from "./tou-texts.ts";

const seconds = (fromNs: bigint, throughNs: bigint): string => `${(Number(throughNs - fromNs) / 1e9).toFixed(3)} s`;
const samples = (count: bigint): string => `${count} ${count === 1n ? "sample" : "samples"}`;
const channelNames = (channel: string): string => (channel === "" ? "an unknown voltage" : channel.toUpperCase());

/** Names by the numbers of `fourquad.v1.VoltageEventKind`. */
const voltageEventNames = ["event", "dip", "swell", "interruption"];
const voltageEventName = (kind: number): string => voltageEventNames[kind] ?? "event";

function voltageEventEnded(event: FactOf<"voltageEventEnded">["voltageEventEnded"]): EventText {
  const { number, kind, startNs, endNs, extremeVolts, extremePercent, extremeChannel, quality } = event;
  const ended = (quality & Quality.partial) === 0 ? "ended" : "was cut off by the end of the samples";
  const extreme = `${extremeVolts.toFixed(2)} V (${extremePercent.toFixed(1)} %) on ${channelNames(extremeChannel)}`;
  return {
    code: `voltage.${voltageEventName(kind)}.end`,
    timeNs: endNs,
    text: `Voltage ${voltageEventName(kind)} ${number} ${ended} after ${seconds(startNs, endNs)} with ${extreme}.`,
  };
}

function testModeLeft({ atNs, reason, by }: FactOf<"testModeLeft">["testModeLeft"]): EventText {
  const causes: Record<string, string> = { time: "after its time", power: "with the samples" };
  const cause = causes[reason] ?? `by command of ${quoted(by)}`;
  return { code: "test_mode.left", timeNs: atNs, text: `Test mode ended ${cause}; its registers are zero again.` };
}

/** What the event log says about each kind of fact. */
const texts: Texts = {
  epochOpened: ({ epochOpened: { program } }, { source, commitNs }) => ({
    code: "meter.started",
    timeNs: commitNs,
    text: `The ${source} of the meter started (${quoted(program)}).`,
  }),
  settingsAdopted: (_fact, { source, commitNs }) => ({
    code: "settings.adopted",
    timeNs: commitNs,
    text: `Settings of ${source} came into force.`,
  }),
  ledgerFull: ({ ledgerFull: { fromNs, throughNs, facts } }, { source }) => ({
    code: "ledger.full",
    timeNs: throughNs,
    text: `The ledger of ${source} was full over ${seconds(fromNs, throughNs)}; ${facts === 1 ? "1 fact" : `${facts} facts`} waited, none was lost.`,
  }),
  sourceStarted: ({ sourceStarted: { title, beginNs, rateHz } }) => ({
    code: "source.started",
    timeNs: beginNs,
    text: `The source ${quoted(title)} started with ${Number(rateHz.toFixed(3))} samples per second.`,
  }),
  samplesSkipped: ({ samplesSkipped: { fromNs, throughNs, count, cause } }) => ({
    code: "samples.skipped",
    timeNs: fromNs,
    // A recording tells which stretch it leaves out, not always how many samples of the meter's rate that would be.
    text: `The source left out ${count === 0n ? "" : `${samples(count)} over `}${seconds(fromNs, throughNs)}: ${quoted(cause)}.`,
  }),
  sourceEnded: ({ sourceEnded: { atNs, cause } }) => ({
    code: "source.ended",
    timeNs: atNs,
    text: `The source ended: ${quoted(cause)}.`,
  }),
  samplesMissed: ({ samplesMissed: { fromNs, throughNs, count } }) => ({
    code: "samples.missed",
    timeNs: fromNs,
    text: `Metering missed ${samples(count)} over ${seconds(fromNs, throughNs)}.`,
  }),
  meteringStopped: ({ meteringStopped: { atNs, nextSample } }) => ({
    code: "metering.stopped",
    timeNs: atNs,
    text: `Metering stopped at the end of the samples, after ${samples(nextSample)}.`,
  }),
  testModeEntered: ({ testModeEntered: { atNs, untilNs, by } }) => ({
    code: "test_mode.entered",
    timeNs: atNs,
    text: `Test mode was entered by ${quoted(by)}; it ends by itself at ${formatInstant(untilNs)}.`,
  }),
  testModeLeft: ({ testModeLeft: left }) => testModeLeft(left),
  ...demandTexts,
  ...touTexts,
  extremesReset: ({ extremesReset: { atNs, by } }) => ({
    code: "extremes.reset",
    timeNs: atNs,
    text: `Minima and maxima were reset by ${quoted(by)}.`,
  }),
  voltageEventStarted: ({ voltageEventStarted: { number, kind, startNs } }) => ({
    code: `voltage.${voltageEventName(kind)}.start`,
    timeNs: startNs,
    text: `Voltage ${voltageEventName(kind)} ${number} started.`,
  }),
  voltageEventEnded: ({ voltageEventEnded: event }) => voltageEventEnded(event),
  // What a meter does all the time is in its registers and records.
  energyMetered: null,
  profileRecordClosed: null,
  extremesReached: null,
  voltageEventProgressed: null,
  // The deed of a command is an event; the audit log has who sent it and what was refused.
  commandHandled: null,
  eventRecorded: null,
};

/** What the event log says about a fact; undefined for facts that do not enter it. */
export function eventText(fact: Fact, context: EventContext): EventText | undefined {
  type Tell = (value: Fact, context: EventContext) => EventText | undefined;
  // A fact of a later version has a kind that is not known here.
  const told = (texts[fact.kind] as Tell | null | undefined)?.(fact, context);
  return told && { ...told, text: told.text.slice(0, textLengthMax) };
}
