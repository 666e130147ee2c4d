import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backend, OpenBackend } from "./backends.ts";

/** What every `Lease` must do. */
export function leaseContract(name: string, open: OpenBackend): void {
  describe(`lease on ${name}`, () => {
    let backend: Backend;
    beforeAll(async () => void (backend = await open()));
    afterAll(() => backend.close());

    it("lets a second holder wait until the first gives it back", async () => {
      const forever = new AbortController().signal;
      const first = await backend.lease.acquire("m.demand", "first", forever);
      let second = false;
      const waiting = backend.lease.acquire("m.demand", "second", forever).then((held) => {
        second = true;
        return held;
      });
      const other = await backend.lease.acquire("m.tou", "first", forever);
      expect(second).toBe(false);
      expect(first.lost.aborted).toBe(false);
      await first.release();
      const held = await waiting;
      expect(held.lost.aborted).toBe(false);
      await Promise.all([held.release(), other.release()]);
    });

    it("keeps a lease far longer than an entry lives, for as long as its holder renews it", async () => {
      const held = await backend.lease.acquire("m.logging", "first", new AbortController().signal);
      const waiting = new AbortController();
      const second = backend.lease.acquire("m.logging", "second", waiting.signal).then(() => "acquired");
      expect(await Promise.race([second, backend.clock.sleep(4_000).then(() => "waits")])).toBe("waits");
      expect(held.lost.aborted).toBe(false);
      waiting.abort();
      await second;
      await held.release();
    });

    it("passes a lease on when its holder stops renewing", async () => {
      const dead = new AbortController();
      await backend.lease.acquire("m.metrology", "first", dead.signal);
      dead.abort();
      const second = await backend.lease.acquire("m.metrology", "second", new AbortController().signal);
      expect(second.lost.aborted).toBe(false);
      await second.release();
    });

    it("stops waiting when the signal aborts", async () => {
      const held = await backend.lease.acquire("m.sampler", "first", new AbortController().signal);
      const gone = new AbortController();
      const waiting = backend.lease.acquire("m.sampler", "second", gone.signal);
      gone.abort();
      await (await waiting).release();
      expect(held.lost.aborted).toBe(false);
      await held.release();
    });
  });
}
