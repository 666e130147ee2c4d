import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemClock } from "#runtime/clock.ts";
import { FairLease } from "#runtime/fair-lease.ts";
import { ownLease } from "#runtime/own-lease.ts";
import type { Member } from "#runtime/presence.ts";

const over = AbortSignal.abort();
const member = (id: string, meters: readonly string[]): Member => ({ id, services: ["demand"], meters });

/** The share of each member when all see each other. */
function shares(members: readonly Member[]): number[] {
  return members.map((one) =>
    new FairLease(ownLease, { others: () => members.filter((other) => other !== one) }, one, systemClock, over).share(
      "demand",
    ),
  );
}

const meters = (count: number): string[] => Array.from({ length: count }, (_, index) => `meter-${index + 1}`);

describe("the fair share of a fleet", () => {
  it("is an even part where all offer the same meters, and no meter is left out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 9 }), (count, processes) => {
        const fleet = Array.from({ length: processes }, (_, index) => member(`p${index}`, meters(count)));
        const found = shares(fleet);
        expect(new Set(found)).toEqual(new Set([Math.ceil(count / processes)]));
        expect(found.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it("is everything for who offers what nobody else does", () => {
    expect(shares([member("a", meters(10)), member("b", ["bay-1", "bay-2"])])).toEqual([10, 2]);
    expect(shares([member("a", meters(10)), { ...member("b", meters(10)), services: ["tou"] }])[0]).toBe(10);
  });
});
