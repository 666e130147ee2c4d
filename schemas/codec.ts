import type Long from "long";
import { fourquad } from "./gen/meter.js";
import type { SampleBlock } from "#schemas/samples.ts";
import { packedCommit, unpackedCommit } from "#schemas/packed-commit.ts";
import { channelCount } from "#schemas/samples.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { harmonicCount, windowValueCount, type Window } from "#schemas/window.ts";

const wire = fourquad.v1;

/** Fields that may be left out where a message is made: then they are false, 0 or empty. */
type Optional = "again" | "anew" | "earlierMinimum" | "earlierMinimumNs" | "earlierMaximum" | "earlierMaximumNs";

/**
 * What a protobuf message is in the program: every field present, 64-bit integers as `bigint`, no wire types.
 * This is the only file that knows protobufjs and `Long`.
 */
export type Plain<T> = T extends Long
  ? bigint
  : T extends Uint8Array
    ? Uint8Array
    : T extends (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { [Key in Exclude<keyof T, "$unknowns" | Optional>]-?: Plain<NonNullable<T[Key]>> } & {
            [Key in Extract<keyof T, Optional>]?: Plain<NonNullable<T[Key]>>;
          }
        : T;

type FactProperties = fourquad.v1.Fact.$Properties;
export type FactKind = NonNullable<FactProperties["kind"]>;

/** One fact: its kind, and under the name of the kind what happened. */
export type Fact = {
  [Kind in FactKind]: { kind: Kind } & { [Name in Kind]: Plain<NonNullable<FactProperties[Kind]>> };
}[FactKind];
export type FactOf<Kind extends FactKind> = Extract<Fact, { kind: Kind }>;

export type Cursor = Plain<fourquad.v1.Cursor.$Properties>;
export type DemandValue = Plain<fourquad.v1.DemandValue.$Properties>;
export type DemandPeak = Plain<fourquad.v1.DemandPeak.$Properties>;
export type DemandPeaks = Plain<fourquad.v1.DemandPeaks.$Properties>;
export type DemandThermal = Plain<fourquad.v1.DemandThermal.$Properties>;
export type LimiterRegisters = Plain<fourquad.v1.LimiterRegisters.$Properties>;

type RegistersProperties = fourquad.v1.Registers.$Properties;
export type RegistersField = NonNullable<RegistersProperties["subsystem"]>;

/** The registers of each subsystem, under the name of its field in `Registers`. */
export type RegistersByField = {
  [Field in RegistersField]: Field extends "pq" ? PqRegisters : Plain<NonNullable<RegistersProperties[Field]>>;
};
/** `last` is null until an event has ended. */
export type PqRegisters = Omit<Plain<fourquad.v1.PqRegisters.$Properties>, "last"> & {
  last: Plain<fourquad.v1.VoltageEventEnded.$Properties> | null;
};

/** Fields that were shorter than the names of their subsystems when they were fixed; every other has the name itself. */
const shortFields = { "pq-triggers": "pq", "comms-gateway": "gateway" } as const;
type FieldOf<Name extends SubsystemName> = Name extends keyof typeof shortFields ? (typeof shortFields)[Name] : Name;

/** The field of `Registers` that holds a subsystem's registers. A name that has none does not compile here. */
export function registersField(name: SubsystemName): RegistersField {
  return (
    (shortFields as Partial<Record<SubsystemName, FieldOf<SubsystemName>>>)[name] ?? (name as FieldOf<SubsystemName>)
  );
}

/** The registers of a subsystem, by its name. */
export type RegistersOf<Name extends SubsystemName> = RegistersByField[FieldOf<Name>];
export type SamplerRegisters = RegistersOf<"sampler">;
export type MetrologyRegisters = RegistersOf<"metrology">;
export type DemandRegisters = RegistersOf<"demand">;
export type TouRegisters = RegistersOf<"tou">;
export type LoggingRegisters = RegistersOf<"logging">;
export type GatewayRegisters = RegistersOf<"comms-gateway">;

export interface Commit {
  format: number;
  meter: string;
  subsystem: string;
  number: bigint;
  epoch: bigint;
  previousHash: Uint8Array;
  cursors: Cursor[];
  timeNs: bigint;
  facts: Fact[];
  registersAfter: { subsystem: RegistersField } & Partial<RegistersByField>;
  settingsNumber: bigint;
}

/** `parameters` is the text of a JSON object; empty or absent for none. */
export type Command = Omit<Plain<fourquad.v1.Command.$Properties>, "parameters"> & { parameters?: string };
export type CommandReply = Plain<fourquad.v1.CommandReply.$Properties>;

/** Version of the commit layout that this program writes; it reads all up to this. */
export const commitFormat = 2;

const plain = { longs: BigInt, enums: Number, defaults: true, arrays: true, oneofs: true } as const;

interface MessageType {
  fromObject(object: { [key: string]: unknown }): unknown;
  encode(message: never): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
  toObject(message: never, options: typeof plain): { [key: string]: unknown };
}

export interface Codec<T> {
  /** Bytes of the value; fields are written in the order of their numbers, so equal values give equal bytes. */
  encode(value: T): Uint8Array;
  /** The value, or undefined when the bytes are not such a message. Fields that this version does not know are dropped. */
  decode(bytes: Uint8Array): T | undefined;
}

function codec<T extends object>(type: unknown): Codec<T> {
  const message = type as MessageType;
  return {
    encode: (value) => message.encode(message.fromObject(value as { [key: string]: unknown }) as never).finish(),
    decode: (bytes) => {
      try {
        return message.toObject(message.decode(bytes) as never, plain) as T;
      } catch {
        return undefined;
      }
    },
  };
}

const wireCommitCodec = codec<Commit & { metered?: Uint8Array }>(wire.Commit);

/** Commits. The numbers of a usual second of metering travel packed; a commit says the same either way. */
export const commitCodec: Codec<Commit> = {
  encode: (commit) => wireCommitCodec.encode(packedCommit(commit)),
  decode: (bytes) => {
    const commit = wireCommitCodec.decode(bytes);
    return commit === undefined ? undefined : unpackedCommit(commit);
  },
};
export const registersCodec = codec<Commit["registersAfter"]>(wire.Registers);
export const commandCodec = codec<Command>(wire.Command);
export const commandReplyCodec = codec<CommandReply>(wire.CommandReply);

const blockCodec = codec<Plain<fourquad.v1.SampleBlock.$Properties>>(wire.SampleBlock);
const windowCodec = codec<Plain<fourquad.v1.Window.$Properties>>(wire.Window);

/** Bytes of a block. The samples are copied, so the caller may reuse its buffer. */
export function encodeSampleBlock(block: SampleBlock): Uint8Array {
  const { samples } = block;
  return blockCodec.encode({
    ...block,
    firstSample: BigInt(block.firstSample),
    samples: new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength),
  });
}

/** The block, or undefined when the bytes are not one. The samples are copied into aligned memory of their own. */
export function decodeSampleBlock(bytes: Uint8Array): SampleBlock | undefined {
  const block = blockCodec.decode(bytes);
  if (block === undefined || block.samples.length % (channelCount * 4) !== 0) return undefined;
  if (!(block.rateHz > 0) || !Number.isFinite(block.rateHz)) return undefined;
  const samples = new Float32Array(block.samples.length / 4);
  new Uint8Array(samples.buffer).set(block.samples);
  return { ...block, firstSample: Number(block.firstSample), samples };
}

/** Bytes of a window; everything but rms, powers, phasors and frequencies travels as 32-bit floats. */
export function encodeWindow(window: Window): Uint8Array {
  const { harmonics, interharmonics, harmonicPhasors, halfCycleRms, flicker, ...same } = window;
  const message = wire.Window.fromObject({
    ...same,
    number: BigInt(window.number),
    halfCycleEndNs: window.halfCycleEndNs.map((ns) => BigInt(ns)),
  } as { [key: string]: unknown });
  // The long vectors go past the conversion, which wants plain arrays and looks at each number.
  Object.assign(message, {
    harmonicSubgroups: harmonics,
    interharmonics,
    harmonicPhasors,
    halfCycleValues: halfCycleRms,
    flicker,
  });
  return wire.Window.encode(message).finish();
}

/** Values a half cycle, and orders, in windows that 0.1.0 wrote. */
const earlier = { windowValues: 11, harmonics: 51 };

/** The window, or undefined when the bytes are not one. What a window of 0.1.0 does not have is empty or NaN. */
export function decodeWindow(bytes: Uint8Array): Window | undefined {
  const decoded = bytes.length === 0 ? undefined : windowCodec.decode(bytes);
  if (decoded === undefined) return undefined;
  const { halfCycleValues, harmonicSubgroups, ...window } = decoded;
  const number = Number(window.number);
  const halfCycleEndNs = window.halfCycleEndNs.map(Number);
  if (window.harmonics.length === 0)
    return { ...window, number, halfCycleEndNs, harmonics: harmonicSubgroups, halfCycleRms: halfCycleValues };
  return {
    ...window,
    number,
    halfCycleEndNs,
    rms: widened(window.rms, earlier.windowValues, windowValueCount),
    phasors: widened(window.phasors, 2 * earlier.windowValues, 2 * windowValueCount),
    harmonics: widened(window.harmonics, earlier.harmonics, harmonicCount),
    halfCycleRms: widened(window.halfCycleRms, earlier.windowValues, windowValueCount),
  };
}

/** Rows of `columns` values as rows of more, NaN where there was none. */
function widened(values: number[], columns: number, columnsNow: number): number[] {
  const rows = Math.floor(values.length / columns);
  return Array.from({ length: rows * columnsNow }, (_, at) => {
    const column = at % columnsNow;
    return column < columns ? (values[Math.floor(at / columnsNow) * columns + column] as number) : Number.NaN;
  });
}
