import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundary } from "#runtime/boundary.ts";
import type { Entry, EventLog } from "#runtime/event-log.ts";

/** A subject whose keys grow along given sequences, without the entries of others in between; counts what is asked. */
function logOf(entries: readonly { sequence: number; key: bigint }[]): { log: EventLog; asked: () => number } {
  let asked = 0;
  const entryOf = (one: { sequence: number; key: bigint } | undefined): Entry | undefined =>
    one && { subject: "s", sequence: one.sequence, bytes: Buffer.from(String(one.key)) };
  const answer = (one: { sequence: number; key: bigint } | undefined): Promise<Entry | undefined> => {
    asked += 1;
    return Promise.resolve(entryOf(one));
  };
  const from = (sequence: number): number => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle] as { sequence: number }).sequence < sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const log = {
    last: () => answer(entries.at(-1)),
    next: (_subject: string, sequence: number) => answer(entries[from(sequence)]),
  } as unknown as EventLog;
  return { log, asked: () => asked };
}

const keyOf = ({ bytes }: Entry): bigint => BigInt(Buffer.from(bytes).toString());
const steps = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 2_000 }), growth: fc.bigInt(0n, 10n ** 12n) }), {
  maxLength: 300,
});

describe("where a key is reached", () => {
  it("is found between the two entries that stand beside it, however unevenly keys and sequences grow", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.bigInt(-1n, 1n), async (grown, place, offset) => {
        let [sequence, key] = [0, 0n];
        const entries = grown.map(({ gap, growth }) => ({ sequence: (sequence += gap), key: (key += growth) }));
        const wanted = (entries[place % Math.max(1, entries.length)]?.key ?? 0n) + offset;
        const { log, asked } = logOf(entries);
        const { before, after } = await boundary(log, "s", keyOf, wanted);
        const first = entries.findIndex((one) => one.key >= wanted);
        const end = first < 0 ? entries.length : first;
        expect(before?.sequence).toBe(entries[end - 1]?.sequence);
        expect(after?.sequence).toBe(entries[end]?.sequence);
        expect(asked()).toBeLessThanOrEqual(4 * Math.ceil(Math.log2(sequence + 2)) + 4);
      }),
      { numRuns: 500 },
    );
  });

  it.each([86_400, 2_678_400])("takes few reads in %d commits that came at an even pace", async (count) => {
    const entries = Array.from({ length: count }, (_, index) => ({
      // Every now and then another log has an entry, and a second is a little longer.
      sequence: index + 1 + Math.floor(index / 300),
      key: BigInt(index) * 1_000_000_000n + BigInt((index * 7919) % 50_000_000),
    }));
    let most = 0;
    for (let place = 1; place < 200; place++) {
      const { log, asked } = logOf(entries);
      const wanted = (BigInt(count) * 1_000_000_000n * BigInt(place)) / 200n + 1n;
      const { before } = await boundary(log, "s", keyOf, wanted);
      expect(before && keyOf(before) < wanted).toBe(true);
      most = Math.max(most, asked());
    }
    expect(most).toBeLessThanOrEqual(16);
  });
});
