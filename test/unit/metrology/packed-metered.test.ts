import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitCodec, commitFormat, type Commit } from "#schemas/codec.ts";
import { quantityNames } from "#schemas/datapoints.ts";
import { packMetered, unpackMetered } from "#schemas/packed-metered.ts";
import { storedCommit } from "#runtime/ledger.ts";
import { goldenLog, goldenVersions } from "../../replay/golden.ts";

const energy = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: 0n, max: (1n << 63n) - 1n }),
  fc.bigInt({ min: 0n, max: 9_000_000n }),
);
const numbers = fc.record({
  pairs: fc.array(fc.tuple(energy, energy), { maxLength: 120 }),
  quantities: fc.array(fc.float(), { maxLength: quantityNames.length + 5 }),
});

const sameFloats = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => Object.is(value, b[at]));

describe("packed numbers of a second", () => {
  it("come back to the bit, whatever they are", () => {
    fc.assert(
      fc.property(numbers, ({ pairs, quantities }) => {
        const energyMicroWh = pairs.map(([each]) => each);
        const registerMicroWh = pairs.map(([, each]) => each);
        const packed = packMetered({ energyMicroWh, registerMicroWh, quantities }) as Uint8Array;
        const found = unpackMetered(packed);
        expect(found?.energyMicroWh).toEqual(energyMicroWh);
        expect(found?.registerMicroWh).toEqual(registerMicroWh);
        expect(sameFloats(found?.quantities ?? [], quantities)).toBe(true);
      }),
    );
  });

  it("are refused where a byte is missing or one too many, and whatever the bytes are", () => {
    const packed = packMetered({ energyMicroWh: [1n, 0n], registerMicroWh: [5n, 6n], quantities: [230] }) as Uint8Array;
    for (let length = 0; length < packed.length; length++)
      expect(unpackMetered(packed.subarray(0, length))).toBeUndefined();
    expect(unpackMetered(Uint8Array.from([...packed, 0]))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        unpackMetered(bytes);
      }),
    );
  });

  it("are not made of what no meter counts", () => {
    const one = { energyMicroWh: [1n], registerMicroWh: [1n], quantities: [] };
    expect(packMetered({ ...one, energyMicroWh: [-1n] })).toBeUndefined();
    expect(packMetered({ ...one, registerMicroWh: [1n << 63n] })).toBeUndefined();
    expect(packMetered({ ...one, registerMicroWh: [1n, 2n] })).toBeUndefined();
  });
});

describe.each(goldenVersions())("commits of metrology of %s", (version) => {
  it("say the same when they are written again by this version, in fewer bytes", () => {
    const stored = goldenLog(version, "metrology").map(storedCommit);
    const written = stored.map(({ commit }) => new Uint8Array(commitCodec.encode({ ...commit, format: commitFormat })));
    const read = written.map((bytes) => commitCodec.decode(bytes) as Commit);
    expect(read).toEqual(stored.map(({ commit }) => ({ ...commit, format: commitFormat })));
    const length = (all: readonly Uint8Array[]): number => all.reduce((sum, bytes) => sum + bytes.length, 0);
    expect(length(written)).toBeLessThan(length(stored.map(({ bytes }) => bytes)));
  });
});
