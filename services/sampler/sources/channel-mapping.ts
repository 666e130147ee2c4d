import { type ChannelName, channelNames } from "#schemas/samples.ts";
import { SourceError, type SourceErrorCode, excerpt } from "../source-error.ts";
import { type PhaseName, readPhaseField, readPhaseName } from "./phase-name.ts";
import { type SignalUnit, parseUnit } from "./unit.ts";

/** One analog signal of a record, as its header describes it. */
export interface Signal {
  /** 1-based, as people count them and as the header does. */
  number: number;
  name: string;
  /** The phase field of the header; empty when the format has none. */
  phase: string;
  /** Empty when the format has none. */
  unit: string;
}

/** Which signal feeds which channel. */
export interface ChannelMapping {
  /** In the order of `channelNames`; `signal` is an index (0-based) into the signals, `scale` brings it to V or A. */
  inputs: { channel: ChannelName; signal: number; scale: number }[];
  /** For people, as `SourceDescription.channels`. */
  channels: Partial<Record<ChannelName, string>>;
  warnings: string[];
}

/** The user's choice: the number (1-based) or the name of the signal for a channel. */
export type ChannelChoice = Partial<Record<ChannelName, number | string>>;

interface Candidate extends Omit<PhaseName, "kind"> {
  signal: number;
  kind: SignalUnit["kind"];
}

type Kind = SignalUnit["kind"];
type Picks = Partial<Record<ChannelName, number>>;

/**
 * Chooses the signals to meter: the first complete three-phase group of voltages and the first of currents, each with
 * its neutral. Where `choice` names any voltage the voltages are exactly those it names; the same for the currents.
 * @throws SourceError with `code` when nothing looks like a voltage or current, or a choice names nothing.
 */
export function mapChannels(
  signals: readonly Signal[],
  choice: ChannelChoice,
  at: string,
  code: "MTR_COMTRADE_NO_CHANNEL" | "MTR_CSV_NO_CHANNEL",
): ChannelMapping {
  const warnings: string[] = [];
  const candidates = signals.flatMap((signal, index) => candidate(signal, index, warnings));
  const picks: Picks = {};
  for (const kind of ["voltage", "current"] as const) {
    if (channelsOf(kind).some((channel) => choice[channel] !== undefined)) {
      for (const channel of channelsOf(kind)) choose(picks, channel, choice[channel], signals, at, code);
    } else {
      pickGroup(picks, kind, candidates, signals, warnings);
    }
  }
  if (Object.keys(picks).length === 0) {
    const seen = signals.slice(0, 8).map((signal) => excerpt(`${signal.name} ${signal.unit}`.trim()));
    throw new SourceError(
      code,
      `no channel of the record looks like a voltage or a current (it has ${seen.join(", ") || "none"})`,
      at,
      "name the channels, for example va: 1",
    );
  }
  return describe(picks, signals, warnings);
}

function channelsOf(kind: Kind): ChannelName[] {
  return channelNames.filter((name) => name.startsWith(kind === "voltage" ? "v" : "i"));
}

function candidate(signal: Signal, index: number, warnings: string[]): Candidate[] {
  const read = readPhaseName(signal.name);
  if (read.calculated) return [];
  const unit = parseUnit(signal.unit);
  const kind = unit?.kind ?? (signal.unit.trim() === "" ? read.kind : undefined);
  if (!kind) return [];
  const field = readPhaseField(signal.phase);
  // The field of the header is the formal statement, but it cannot tell a sum of phases from a neutral.
  const role = field && read.role !== "residual" && read.role !== "lineToLine" ? field : (read.role ?? field);
  if (field && read.role && role !== read.role && read.kind === kind) {
    warnings.push(
      `The phase field ${excerpt(signal.phase)} of channel ${signal.number} ${excerpt(signal.name)} was believed.`,
    );
  }
  return [{ ...read, kind, role, signal: index }];
}

function pickGroup(
  picks: Picks,
  kind: Kind,
  candidates: Candidate[],
  signals: readonly Signal[],
  warnings: string[],
): void {
  const own = candidates.filter((one) => one.kind === kind);
  const groups = completeGroups(own);
  const letter = kind === "voltage" ? "v" : "i";
  if (groups.length > 0) {
    const [first] = groups;
    for (const one of first) picks[`${letter}${one.role}` as ChannelName] = one.signal;
    if (groups.length > 1) {
      const others = groups
        .slice(1, 5)
        .map((group) => group[0].signal + 1)
        .join(", ");
      const more = groups.length > 5 ? " and more" : "";
      warnings.push(
        `The record has ${groups.length} three-phase ${kind} groups; the first is metered, ` +
          `others start at channel ${others}${more}.`,
      );
    }
    // What stands after the phases of another group is the neutral of that group.
    const others = Math.min(...groups.slice(1).map((group) => group[0].signal));
    const possible = own.filter((one) => one.signal < others);
    pickNeutral(picks, kind, possible, first, signals, warnings);
    return;
  }
  pickSingles(picks, kind, own, signals, warnings);
}

/** Groups with all of a, b, c: by common name, else three candidates a, b, c next to each other. */
function completeGroups(own: Candidate[]): Candidate[][] {
  const phased = own.filter((one) => one.role === "a" || one.role === "b" || one.role === "c");
  const byName = new Map<string, Candidate[]>();
  for (const one of phased) {
    const members = byName.get(one.group) ?? [];
    if (!members.some((member) => member.role === one.role)) members.push(one);
    byName.set(one.group, members);
  }
  const named = [...byName.values()].filter((members) => members.length === 3);
  const taken = new Set(named.flat());
  const rest = phased.filter((one) => !taken.has(one));
  const adjacent: Candidate[][] = [];
  for (let i = 0; i + 2 < rest.length; i++) {
    const three = rest.slice(i, i + 3);
    if (new Set(three.map((one) => one.role)).size < 3) continue;
    adjacent.push(three);
    i += 2;
  }
  return [...named, ...adjacent].sort((left, right) => left[0].signal - right[0].signal);
}

// The neutral of a group stands after it, before the next phase; elsewhere it counts only if there is no other.
function pickNeutral(
  picks: Picks,
  kind: Kind,
  own: Candidate[],
  group: Candidate[],
  signals: readonly Signal[],
  warnings: string[],
): void {
  // The sum of three phase voltages (3U0, the open delta) is not the voltage of the neutral.
  const roles = kind === "voltage" ? ["n"] : ["n", "residual"];
  const isNeutral = (one: Candidate) => roles.includes(one.role ?? "") && !/3[UV][0O]/i.test(signals[one.signal].name);
  const last = Math.max(...group.map((one) => one.signal));
  const after = own.filter((one) => one.signal > last && one.role !== undefined);
  const nextPhase = after.findIndex((one) => one.role === "a" || one.role === "b" || one.role === "c");
  const near = after.slice(0, nextPhase < 0 ? after.length : nextPhase).filter(isNeutral);
  const neutrals = near.length > 0 ? near : own.filter(isNeutral);
  // "In" says neutral, "Ie" and "Ig" only earth.
  const named = neutrals.filter((one) => /[UVI]L?N/i.test(signals[one.signal].name));
  const [found] = named.length === 1 ? named : neutrals;
  if (neutrals.length === 1 || named.length === 1) picks[kind === "voltage" ? "vn" : "in"] = found.signal;
  else if (neutrals.length > 1) warnings.push(`Several channels could be the neutral ${kind}; none was taken.`);
}

function pickSingles(picks: Picks, kind: Kind, own: Candidate[], signals: readonly Signal[], warnings: string[]): void {
  const letter = kind === "voltage" ? "v" : "i";
  const found: number[] = [];
  for (const phase of ["a", "b", "c"] as const) {
    const one = own.find((candidate) => candidate.role === phase);
    if (!one) continue;
    picks[`${letter}${phase}`] = one.signal;
    found.push(one.signal);
  }
  const only = own.filter((one) => one.role === undefined);
  if (found.length === 0 && only.length === 1 && own.length === 1) {
    picks[`${letter}a`] = only[0].signal;
    found.push(only[0].signal);
  }
  if (found.length > 0) {
    const names = found.map((signal) => `${signals[signal].number} ${excerpt(signals[signal].name)}`).join(", ");
    warnings.push(`There is no complete three-phase ${kind} group; metered: ${names}.`);
  } else if (own.length > 0) {
    warnings.push(`No phase could be told of ${own.length} ${kind} channels; name them to meter them.`);
  }
}

function choose(
  picks: Picks,
  channel: ChannelName,
  wanted: number | string | undefined,
  signals: readonly Signal[],
  at: string,
  code: SourceErrorCode,
): void {
  if (wanted === undefined) return;
  const text = String(wanted).trim().toLowerCase();
  const byName = signals.findIndex((signal) => signal.name.trim().toLowerCase() === text);
  const index =
    typeof wanted === "string" && byName >= 0 ? byName : signals.findIndex((_, i) => String(i + 1) === text);
  if (index < 0) {
    const names = signals.slice(0, 12).map((signal) => `${signal.number} ${excerpt(signal.name)}`);
    throw new SourceError(
      code,
      `the record has no channel ${excerpt(String(wanted))} for ${channel}`,
      at,
      `choose one of ${names.join(", ")}${signals.length > 12 ? ", …" : ""}`,
    );
  }
  picks[channel] = index;
}

function describe(picks: Picks, signals: readonly Signal[], warnings: string[]): ChannelMapping {
  const mapping: ChannelMapping = { inputs: [], channels: {}, warnings };
  for (const channel of channelNames) {
    const index = picks[channel];
    if (index === undefined) continue;
    const signal = signals[index];
    const unit = parseUnit(signal.unit);
    if (signal.unit.trim() !== "" && !unit) {
      warnings.push(
        `The unit ${excerpt(signal.unit)} of channel ${signal.number} is not known; its values were taken as they are.`,
      );
    }
    if (/^\s*M[VA]\s*$/.test(signal.unit)) {
      warnings.push(`The unit ${excerpt(signal.unit)} of channel ${signal.number} was read as mega, not milli.`);
    }
    mapping.inputs.push({ channel, signal: index, scale: unit?.scale ?? 1 });
    mapping.channels[channel] =
      `${signal.number} ${signal.name}${signal.unit.trim() ? ` (${signal.unit.trim()})` : ""}`;
  }
  return mapping;
}
