import { InputFile } from "../input-file.ts";
import { SourceError } from "../../source-error.ts";

/** A packet of a capture: its link-layer bytes, and when it was captured, ns since 1970. */
export interface Packet {
  bytes: Uint8Array;
  arrivalNs: bigint;
}

/** Longest packet that is read; a longer one is damage, not Ethernet. */
const packetBytesMax = 262_144;
const linkTypeEthernet = 1;

/** Formats by their first four bytes, read as a big-endian number. */
const formats: Record<number, { littleEndian: boolean; unitNs: bigint } | "pcapng"> = {
  0xd4c3b2a1: { littleEndian: true, unitNs: 1_000n },
  0xa1b2c3d4: { littleEndian: false, unitNs: 1_000n },
  0x4d3cb2a1: { littleEndian: true, unitNs: 1n },
  0xa1b23c4d: { littleEndian: false, unitNs: 1n },
  0x0a0d0d0a: "pcapng",
};

/** The Ethernet packets of a capture in the formats of libpcap and of pcapng. @throws SourceError MTR_SOURCE_FILE. */
export function* packetsOf(file: InputFile): Generator<Packet> {
  const magic = file.read(0, 4);
  const format = magic.length < 4 ? undefined : formats[magic.readUInt32BE(0)];
  if (format === undefined) throw damaged(file, 0, "this is no packet capture");
  if (format === "pcapng") yield* blockPackets(file);
  else yield* recordPackets(file, format);
}

function damaged(file: InputFile, at: number, what: string): SourceError {
  return new SourceError("MTR_SOURCE_FILE", what, `${file.name}@byte ${at}`, "capture again, or give another file");
}

/** The format of libpcap: a header of 24 bytes, then records with a header of 16. */
function* recordPackets(
  file: InputFile,
  { littleEndian, unitNs }: { littleEndian: boolean; unitNs: bigint },
): Generator<Packet> {
  const word = (bytes: Buffer, at: number): number => (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const header = file.read(0, 24);
  if (header.length < 24) throw damaged(file, 0, "the capture has no whole header");
  if ((word(header, 20) & 0xffff) !== linkTypeEthernet) throw damaged(file, 20, "the capture is not of Ethernet");
  for (let at = 24; at + 16 <= file.size; ) {
    const head = file.read(at, 16);
    const length = word(head, 8);
    if (length > packetBytesMax) throw damaged(file, at + 8, `a packet claims ${length} bytes`);
    const bytes = file.read(at + 16, length);
    // A capture that was cut off ends with the last whole packet.
    if (bytes.length < length) return;
    yield { bytes, arrivalNs: BigInt(word(head, 0)) * 1_000_000_000n + BigInt(word(head, 4)) * unitNs };
    at += 16 + length;
  }
}

const block = { section: 0x0a0d0d0a, interface: 1, simple: 3, enhanced: 6 } as const;
const byteOrderMagic = 0x1a2b3c4d;
const interfacesMax = 1_024;
/** Option of an interface: the resolution of its time stamps. */
const tsResolution = 9;

interface CaptureInterface {
  ethernet: boolean;
  unitsPerSecond: bigint;
}

/** The format pcapng: blocks with their length before and after; each section states its byte order. */
function* blockPackets(file: InputFile): Generator<Packet> {
  let little = true;
  let interfaces: CaptureInterface[] = [];
  const word = (bytes: Buffer, at: number): number => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  for (let at = 0; at + 12 <= file.size; ) {
    const head = file.read(at, 12);
    if (head.readUInt32BE(0) === block.section) {
      little = head.readUInt32LE(8) === byteOrderMagic;
      interfaces = [];
    }
    const length = word(head, 4);
    if (length < 12 || length % 4 !== 0 || length > packetBytesMax + 4_096)
      throw damaged(file, at + 4, `a block claims ${length} bytes`);
    const body = file.read(at + 8, length - 12);
    if (body.length < length - 12) return;
    const type = word(head, 0);
    if (type === block.interface && interfaces.length < interfacesMax) interfaces.push(interfaceOf(body, little));
    if (type === block.enhanced && body.length >= 20) {
      const from = interfaces[word(body, 0)];
      const stamp = (BigInt(word(body, 4)) << 32n) | BigInt(word(body, 8));
      const bytes = body.subarray(20, 20 + word(body, 12));
      if (from?.ethernet === true) yield { bytes, arrivalNs: (stamp * 1_000_000_000n) / from.unitsPerSecond };
    }
    at += length;
  }
}

function interfaceOf(body: Buffer, little: boolean): CaptureInterface {
  const half = (at: number): number => (little ? body.readUInt16LE(at) : body.readUInt16BE(at));
  let unitsPerSecond = 1_000_000n;
  if (body.length < 8) return { ethernet: false, unitsPerSecond };
  for (let at = 8; at + 4 <= body.length; ) {
    const [code, length] = [half(at), half(at + 2)];
    const resolution = body[at + 4];
    if (code === tsResolution && length >= 1 && resolution !== undefined) {
      const exponent = BigInt(Math.min(resolution & 0x7f, 63));
      unitsPerSecond = (resolution & 0x80) === 0 ? 10n ** exponent : 2n ** exponent;
    }
    if (code === 0) break;
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return { ethernet: half(0) === linkTypeEthernet, unitsPerSecond };
}
