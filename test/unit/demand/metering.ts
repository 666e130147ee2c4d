import * as fc from "fast-check";
import type { Commit, Fact } from "#schemas/codec.ts";
import { energyAccumulatorCount } from "#schemas/window.ts";

/** What metrology metered in a second or a part of one. */
export interface Second {
  fromNs: bigint;
  throughNs: bigint;
  energyMicroWh: bigint[];
  quality: number;
}

export const nsPerSecond = 1_000_000_000n;
const qualityBits = 8;

const bare = {
  format: 1,
  meter: "m1",
  epoch: 1n,
  previousHash: new Uint8Array(),
  cursors: [],
  settingsNumber: 1n,
};

/** A commit of metrology that carries these facts, in which the registers have reached these sums. */
export function metrologyCommit(
  number: bigint,
  timeNs: bigint,
  facts: Fact[],
  energyMicroWh: bigint[],
  qualityNs: bigint[],
): Commit {
  const metrology = {
    state: "metering",
    energyMicroWh,
    quantities: [],
    quality: 0,
    qualityNs,
    samplesMissed: 0n,
    nextWindow: 0n,
    nextSample: 0n,
    testEnergyMicroWh: [],
    testUntilNs: 0n,
    pulseCount: [],
    pulseWaitingMicroWh: [],
    pulsesOverloaded: 0,
  };
  return {
    ...bare,
    subsystem: "metrology",
    number,
    timeNs,
    facts,
    registersAfter: { subsystem: "metrology", metrology },
  };
}

/** The commits of a metrology that metered these seconds, `perCommit` of them in each. */
export function commitsOf(seconds: Second[], perCommit = 1): Commit[] {
  let energies = Array.from({ length: energyAccumulatorCount }, (_, index) => BigInt(index) * 7n);
  let qualityNs = Array.from({ length: qualityBits }, () => 0n);
  const commits: Commit[] = [];
  for (let at = 0; at < seconds.length; at += perCommit) {
    const group = seconds.slice(at, at + perCommit);
    const facts = group.map(({ fromNs, throughNs, energyMicroWh, quality }): Fact => {
      energies = energies.map((value, index) => value + (energyMicroWh[index] ?? 0n));
      qualityNs = qualityNs.map((value, bit) => ((quality >> bit) & 1 ? value + throughNs - fromNs : value));
      return {
        kind: "energyMetered",
        energyMetered: {
          fromNs,
          throughNs,
          energyMicroWh,
          quality,
          quantities: [],
          nextWindow: 0n,
          nextSample: 0n,
          kernel: new Uint8Array(),
          testEnergyMicroWh: [],
          pulses: [],
          pulsesOverloaded: 0,
        },
      };
    });
    commits.push(
      metrologyCommit(BigInt(commits.length + 1), (group.at(-1) as Second).throughNs, facts, energies, qualityNs),
    );
  }
  return commits;
}

/** Seconds without a gap from `startNs` on; energies are small numbers that differ by second and accumulator. */
export function steady(startNs: bigint, count: number, seed: number, endNs?: bigint): Second[] {
  const seconds: Second[] = [];
  let fromNs = startNs;
  for (let index = 0; index < count; index++) {
    const whole = fromNs - (fromNs % nsPerSecond) + nsPerSecond;
    const throughNs = endNs !== undefined && endNs < whole ? endNs : whole;
    const energyMicroWh = Array.from({ length: energyAccumulatorCount }, (_, at) =>
      BigInt(((seed + index) * (at + 3) * 7919) % 1009),
    );
    seconds.push({ fromNs, throughNs, energyMicroWh, quality: (seed + index) % 13 === 0 ? 4 : 0 });
    fromNs = throughNs;
  }
  return seconds;
}

const stretch = fc.record({
  gapNs: fc.oneof(
    fc.constant(0n),
    fc.bigInt({ min: 1n, max: 5n * nsPerSecond }),
    fc.bigInt({ min: 0n, max: 4000n * nsPerSecond }),
  ),
  count: fc.integer({ min: 1, max: 25 }),
  /** Part of its last second that a stretch still metered, 1 to 1000 thousandths. */
  cut: fc.oneof(fc.constant(1000n), fc.bigInt({ min: 1n, max: 1000n })),
  seed: fc.nat(1000),
});

/** Seconds with gaps between them, the first one anywhere after `sinceNs` within a day. */
export function arbitrarySeconds(sinceNs: bigint): fc.Arbitrary<Second[]> {
  const startNs = fc.oneof(
    fc.bigInt({ min: 0n, max: 86_400n }).map((s) => s * nsPerSecond),
    fc.bigInt({ min: 0n, max: 86_400n * nsPerSecond }),
  );
  return fc.tuple(startNs, fc.array(stretch, { minLength: 1, maxLength: 5 })).map(([offsetNs, stretches]) => {
    const seconds: Second[] = [];
    let nowNs = sinceNs + offsetNs;
    for (const { gapNs, count, cut, seed } of stretches) {
      nowNs += gapNs;
      const metered = steady(nowNs, count, seed);
      const last = metered.at(-1) as Second;
      last.throughNs = last.fromNs + ((last.throughNs - last.fromNs) * cut) / 1000n || last.fromNs + 1n;
      seconds.push(...metered);
      nowNs = last.throughNs;
    }
    return seconds;
  });
}
