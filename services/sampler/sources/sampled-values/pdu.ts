import { taggedParts, unsigned } from "./tags.ts";

/** One application service data unit: the samples of one instant (IEC 61850-9-2 clause 8, 9-2LE, IEC 61869-9). */
export interface SampledValues {
  /** Name of the stream. */
  svId: string;
  /** Counts samples within the second; 0 at its top. */
  smpCnt: number;
  /** 0 not synchronised, 1 by a local clock, 2 by a global one, others a clock's identity (IEC 61869-9). */
  smpSynch: number;
  /** Samples per nominal cycle or second, where the frame says. */
  smpRate: number | undefined;
  /** What `smpRate` counts: 0 per nominal cycle (also where the frame does not say), 1 per second, 2 seconds per sample. */
  smpMod: number;
  /** Values and qualities as they stand in the frame. */
  dataset: Uint8Array;
}

/** Most units in one frame; 9-2LE has up to eight. */
const unitsMax = 64;
/** Longest name of a stream, bytes (IEC 61850-7-2: 129 characters). */
const svIdBytesMax = 129;
const fieldsMax = 16;

const pduTag = 0x60;
const unitsTag = 0xa2;
const unitTag = 0x30;
const field = { svId: 0x80, smpCnt: 0x82, smpSynch: 0x85, smpRate: 0x86, sample: 0x87, smpMod: 0x88 } as const;

/** The units of a savPdu, or one phrase that says why it is none. */
export function decodePdu(bytes: Uint8Array): SampledValues[] | string {
  // Short Ethernet frames are padded, so what follows the unit is of no account.
  const outer = firstPart(bytes);
  if (outer?.tag !== pduTag) return "no savPdu";
  const parts = taggedParts(outer.content, fieldsMax);
  const units = parts?.find(({ tag }) => tag === unitsTag);
  const listed = units === undefined ? undefined : taggedParts(units.content, unitsMax);
  if (listed === undefined) return "a savPdu whose lengths do not fit";
  const decoded: SampledValues[] = [];
  for (const { tag, content } of listed) {
    const unit = tag === unitTag ? decodeUnit(content) : "a savPdu with a foreign element";
    if (typeof unit === "string") return unit;
    decoded.push(unit);
  }
  return decoded;
}

function firstPart(bytes: Uint8Array): { tag: number; content: Uint8Array } | undefined {
  if (bytes.length < 2) return undefined;
  const lengthBytes = (bytes[1] as number) >= 0x80 ? (bytes[1] as number) & 0x7f : 0;
  if (lengthBytes > 4) return undefined;
  const length = lengthBytes === 0 ? (bytes[1] as number) : unsigned(bytes.subarray(2, 2 + lengthBytes));
  return length === undefined ? undefined : taggedParts(bytes.subarray(0, 2 + lengthBytes + length), 1)?.[0];
}

function decodeUnit(bytes: Uint8Array): SampledValues | string {
  const parts = taggedParts(bytes, fieldsMax);
  if (parts === undefined) return "a unit whose lengths do not fit";
  const content = (tag: number): Uint8Array | undefined => parts.find((part) => part.tag === tag)?.content;
  const name = content(field.svId);
  const smpCnt = unsigned(content(field.smpCnt));
  const dataset = content(field.sample);
  if (name === undefined || name.length === 0 || name.length > svIdBytesMax) return "a unit without a name";
  if (smpCnt === undefined || dataset === undefined) return "a unit without a counter or without samples";
  return {
    svId: Buffer.from(name)
      .toString("latin1")
      .replace(/[^\x20-\x7e]/g, "?"),
    smpCnt,
    smpSynch: unsigned(content(field.smpSynch)) ?? 0,
    smpRate: unsigned(content(field.smpRate)),
    smpMod: unsigned(content(field.smpMod)) ?? 0,
    dataset,
  };
}
