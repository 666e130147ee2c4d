import { channelNames, type ChannelName } from "#schemas/samples.ts";

/** What a merging unit of our own sends: an encoder that shares nothing with the decoder under test. */
export interface UnitFields {
  svId?: string;
  smpCnt: number;
  smpSynch?: number;
  smpRate?: number;
  smpMod?: number;
  /** Volts and amperes by channel. */
  values?: Partial<Record<ChannelName, number>>;
  quality?: Partial<Record<ChannelName, number>>;
}

const order: ChannelName[] = ["ia", "ib", "ic", "in", "va", "vb", "vc", "vn"];

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), content]);
}

function word(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

export function datasetOf({ values = {}, quality = {} }: UnitFields): Buffer {
  const dataset = Buffer.alloc(64);
  order.forEach((name, index) => {
    const perCount = name.startsWith("i") ? 0.001 : 0.01;
    dataset.writeInt32BE(Math.round((values[name] ?? 0) / perCount), 8 * index);
    dataset.writeUInt32BE(quality[name] ?? 0, 8 * index + 4);
  });
  return dataset;
}

export function pduOf(units: UnitFields[]): Buffer {
  const encoded = units.map((unit) =>
    tagged(
      0x30,
      Buffer.concat([
        tagged(0x80, Buffer.from(unit.svId ?? "0000MU0101", "latin1")),
        tagged(0x82, word(unit.smpCnt, 2)),
        tagged(0x83, word(1, 4)),
        tagged(0x85, word(unit.smpSynch ?? 2, 1)),
        ...(unit.smpRate === undefined ? [] : [tagged(0x86, word(unit.smpRate, 2))]),
        tagged(0x87, datasetOf(unit)),
        ...(unit.smpMod === undefined ? [] : [tagged(0x88, word(unit.smpMod, 2))]),
      ]),
    ),
  );
  return tagged(0x60, Buffer.concat([tagged(0x80, word(units.length, 1)), tagged(0xa2, Buffer.concat(encoded))]));
}

/** An Ethernet frame with a VLAN tag, as 9-2LE prescribes. */
export function frameOf(pdu: Buffer, vlan = true): Buffer {
  const addresses = Buffer.from("010ccd040001020000000001", "hex");
  const tag = vlan ? Buffer.from("81008000", "hex") : Buffer.alloc(0);
  const head = Buffer.concat([Buffer.from("88ba4000", "hex"), word(pdu.length + 8, 2), Buffer.alloc(4)]);
  return Buffer.concat([addresses, tag, head, pdu]);
}

export interface Sent {
  bytes: Buffer;
  arrivalNs: bigint;
}

/** A capture in the format of libpcap, microseconds, little endian. */
export function pcapOf(sent: Sent[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(65_535, 16);
  header.writeUInt32LE(1, 20);
  const records = sent.map(({ bytes, arrivalNs }) => {
    const head = Buffer.alloc(16);
    head.writeUInt32LE(Number(arrivalNs / 1_000_000_000n), 0);
    head.writeUInt32LE(Number((arrivalNs % 1_000_000_000n) / 1_000n), 4);
    head.writeUInt32LE(bytes.length, 8);
    head.writeUInt32LE(bytes.length, 12);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([header, ...records]);
}

/** The same packets as pcapng, big endian, with nanosecond stamps. */
export function pcapngOf(sent: Sent[]): Buffer {
  const block = (type: number, body: Buffer): Buffer => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const length = word(padded.length + 12, 4);
    return Buffer.concat([word(type, 4), length, padded, length]);
  };
  const section = Buffer.concat([word(0x1a2b3c4d, 4), Buffer.from("00010000ffffffffffffffff", "hex")]);
  const options = Buffer.from("000900010900000000000000", "hex");
  const ethernet = Buffer.concat([Buffer.from("0001000000040000", "hex"), options]);
  const packets = sent.map(({ bytes, arrivalNs }) => {
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(arrivalNs);
    return block(6, Buffer.concat([word(0, 4), stamp, word(bytes.length, 4), word(bytes.length, 4), bytes]));
  });
  return Buffer.concat([block(0x0a0d0d0a, section), block(1, ethernet), ...packets]);
}

/** Channel of a sample in interleaved blocks. */
export const channelOf = (name: ChannelName): number => channelNames.indexOf(name);
