import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Snapshot } from "#runtime/snapshots.ts";
import type { Backend, OpenBackend } from "./backends.ts";

/** What every `SnapshotStore` must do. */
export function snapshotsContract(name: string, open: OpenBackend): void {
  describe(`snapshots on ${name}`, () => {
    let backend: Backend;
    beforeAll(async () => void (backend = await open()));
    afterAll(() => backend.close());

    const hash = Uint8Array.of(1, 2, 3);

    it("gives back the newest state with integers of every size as they were", async () => {
      const state = {
        mode: "integrating",
        sum: 2n ** 62n,
        small: 3n,
        count: 3,
        half: 0.5,
        list: [1n, -1n],
        none: null,
        bytes: Uint8Array.of(9),
      };
      await backend.snapshots.save("meter.a.demand.log", { stateVersion: 1, sequence: 1, hash, state: {} });
      await backend.snapshots.save("meter.a.demand.log", { stateVersion: 2, sequence: 2, hash, state });
      const loaded = (await backend.snapshots.load("meter.a.demand.log")) as Snapshot;
      const loadedState = loaded.state as typeof state;
      expect(loaded).toMatchObject({ stateVersion: 2, sequence: 2 });
      expect({ ...loadedState, bytes: Uint8Array.from(loadedState.bytes) }).toEqual(state);
    });

    it("has none of a log that nobody saved", async () => {
      expect(await backend.snapshots.load("meter.b.demand.log")).toBeUndefined();
    });

    it("takes bytes that are no snapshot for none", async () => {
      for (const bytes of [
        new Uint8Array(),
        Uint8Array.of(0xc1),
        Uint8Array.of(0x93, 1),
        Buffer.from("not a snapshot"),
        new Uint8Array(500).fill(0xdf),
      ]) {
        await backend.storeSnapshotBytes("meter.c.demand.log", bytes);
        expect(await backend.snapshots.load("meter.c.demand.log")).toBeUndefined();
      }
    });
  });
}
