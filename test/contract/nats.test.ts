import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Kvm } from "@nats-io/kv";
import { leaseBucket } from "#schemas/streams.ts";
import type { SubsystemName } from "#schemas/subjects.ts";
import { leaseHolder } from "../../deploy/nats/lease-holder.ts";
import { openNats } from "./backends.ts";
import { eventLogContract } from "./event-log.ts";
import { ledgerContract } from "./ledger.ts";
import { leaseContract } from "./lease.ts";
import { snapshotsContract } from "./snapshots.ts";

eventLogContract("NATS", openNats);
ledgerContract("NATS", openNats);
leaseContract("NATS", openNats);
snapshotsContract("NATS", openNats);

describe("a broker that is killed and started again", () => {
  let backend: Awaited<ReturnType<typeof openNats>>;
  beforeAll(async () => void (backend = await openNats()));
  afterAll(() => backend.close());

  it("goes on with what it acknowledged, and a following goes on without a gap or a repetition", async () => {
    const subject = "meter.a.metrology.log";
    const append = async (number: number): Promise<number> => {
      for (;;) {
        try {
          return await backend.commits.append(subject, Buffer.from(String(number)), { id: `${subject}/${number}` });
        } catch (error) {
          expect(error).toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
        }
      }
    };
    const seen: number[] = [];
    const count = 60;
    const reading = (async () => {
      for await (const entry of backend.commits.follow([subject], 1, new AbortController().signal)) {
        if (seen.push(Number(Buffer.from(entry.bytes).toString())) === count) return;
      }
    })();
    for (let number = 1; number <= count; number++) {
      if (number === 20 || number === 40) await backend.server.killAndRestart();
      await append(number);
    }
    await reading;
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it("has an empty stream of samples, which a following is told of and can be followed from its start", async () => {
    const subject = "meter.a.samples";
    const append = (number: number): Promise<number> =>
      backend.samples.append(subject, Buffer.from(String(number)), { id: `${subject}/${number}` });
    for (let number = 1; number <= 5; number++) await append(number);
    const seen: string[] = [];
    const following = (async () => {
      for await (const entry of backend.samples.follow([subject], 1, new AbortController().signal))
        seen.push(Buffer.from(entry.bytes).toString());
    })();
    const told = expect(following).rejects.toMatchObject({ code: "MTR_LOG_UNAVAILABLE" });
    await expect.poll(() => seen.length).toBe(5);
    await backend.server.killAndRestart();
    await told;
    await expect.poll(() => append(6).catch(() => undefined), { timeout: 5_000 }).toBe(1);
    for await (const entry of backend.samples.follow([subject], 6, AbortSignal.timeout(5_000))) {
      seen.push(Buffer.from(entry.bytes).toString());
      break;
    }
    expect(seen).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("leaves a lease with its holder, and gives it to another one who comes for it once it is given back", async () => {
    const forever = new AbortController().signal;
    const held = await backend.lease.acquire("a.demand", "first", forever);
    await backend.server.killAndRestart();
    // The broker has forgotten the lease, so its holder has to come first again.
    await expect.poll(() => holderOf("a.demand"), { timeout: 10_000 }).toBe("first");
    let standsBy = 0;
    const waiting = backend.lease.acquire("a.demand", "second", forever, () => standsBy++);
    await expect.poll(() => standsBy, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(held.lost.aborted).toBe(false);
    await held.release();
    const again = await waiting;
    expect(again.lost.aborted).toBe(false);
    await again.release();
  });

  it("takes a lease from a holder that was forgotten only when another has it", async () => {
    const forever = new AbortController().signal;
    const held = await backend.lease.acquire("a.tou", "first", forever);
    const leases = await new Kvm(backend.connection).open(leaseBucket.name);
    await leases.put("a.tou", "second");
    await expect.poll(() => held.lost.aborted, { timeout: 10_000 }).toBe(true);
    await held.release();
    expect((await leases.get("a.tou"))?.string()).toBe("second");
  });

  const holderOf = async (key: string): Promise<string | undefined> => {
    const [meter, service] = key.split(".") as [string, SubsystemName];
    return leaseHolder(backend, meter, service).catch(() => undefined);
  };
});
