import { crc32 } from "node:zlib";
import { Packr } from "msgpackr";

/** State of a subsystem after a commit. A cache: it may be lost, old or damaged without any loss of data. */
export interface Snapshot {
  stateVersion: number;
  /** Place of that commit in the stream. */
  sequence: number;
  /** Hash of that commit; the snapshot counts only if the log agrees. */
  hash: Uint8Array;
  state: unknown;
}

export interface SnapshotStore {
  /** The newest snapshot of a log, or undefined; never throws for a bad one. */
  load(subject: string): Promise<Snapshot | undefined>;
  /** Keeps a snapshot. Failures are of no consequence and are swallowed. */
  save(subject: string, snapshot: Snapshot): Promise<void>;
}

/** A bigint is written as a 64-bit integer or larger and comes back as a bigint, a number as a number. */
const packr = new Packr({ useRecords: false, int64AsType: "bigint", useBigIntExtension: true });

const checkBytes = 4;

/** Bytes of a snapshot, after a CRC-32 of them: not everything in a state shows in the registers, which the log vouches for. */
export function packSnapshot(snapshot: Snapshot): Uint8Array {
  const packed = packr.pack(snapshot);
  const bytes = Buffer.alloc(checkBytes + packed.length);
  bytes.writeUInt32LE(crc32(packed));
  bytes.set(packed, checkBytes);
  return bytes;
}

/** The snapshot, or undefined when the bytes are not one, or not all of them are as they were packed. */
export function unpackSnapshot(bytes: Uint8Array): Snapshot | undefined {
  const packed = bytes.subarray(checkBytes);
  try {
    if (Buffer.from(bytes.buffer, bytes.byteOffset).readUInt32LE() !== crc32(packed)) return undefined;
    const snapshot = packr.unpack(packed) as Partial<Snapshot> | null;
    const whole =
      typeof snapshot?.stateVersion === "number" &&
      typeof snapshot.sequence === "number" &&
      snapshot.hash instanceof Uint8Array;
    return whole ? (snapshot as Snapshot) : undefined;
  } catch {
    return undefined;
  }
}
