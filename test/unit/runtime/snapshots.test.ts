import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSnapshot, unpackSnapshot } from "#runtime/snapshots.ts";

/** Whatever a state may be made of. */
const { state } = fc.letrec<{ state: unknown }>((tie) => ({
  state: fc.oneof(
    { maxDepth: 3 },
    fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n }),
    // Zero has no sign in a snapshot.
    fc.double({ noNaN: true }).map((value) => value + 0),
    fc.maxSafeInteger(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("state"), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      tie("state"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

describe("a snapshot", () => {
  it("comes back as it went, a bigint as a bigint and a number as a number", () => {
    fc.assert(
      fc.property(state, fc.nat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (value, sequence, hash) => {
        const unpacked = unpackSnapshot(packSnapshot({ stateVersion: 3, sequence, hash, state: value }));
        expect(unpacked?.state).toEqual(value);
        expect([unpacked?.stateVersion, unpacked?.sequence, Uint8Array.from(unpacked?.hash ?? [])]).toEqual([
          3,
          sequence,
          hash,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("is none when its bytes are damaged, and never an exception", () => {
    const bytes = packSnapshot({
      stateVersion: 1,
      sequence: 7,
      hash: new Uint8Array(32),
      state: { sum: 5n, mode: "waiting" },
    });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, length) => {
        const damaged = bytes.slice(0, length);
        if (at < length) damaged[at] = byte;
        const read = unpackSnapshot(damaged);
        expect(read === undefined || typeof read.sequence === "number").toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
