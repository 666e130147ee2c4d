import { packSnapshot, unpackSnapshot, type Snapshot, type SnapshotStore } from "#runtime/snapshots.ts";

/** Snapshots as bytes by log, common to all clients. */
export class MemorySnapshots implements SnapshotStore {
  readonly bytes = new Map<string, Uint8Array>();

  async load(subject: string): Promise<Snapshot | undefined> {
    const bytes = this.bytes.get(subject);
    return bytes === undefined ? undefined : unpackSnapshot(bytes);
  }

  async save(subject: string, snapshot: Snapshot): Promise<void> {
    this.bytes.set(subject, new Uint8Array(packSnapshot(snapshot)));
  }
}
