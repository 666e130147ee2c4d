import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { Quality } from "#schemas/quality.ts";
import { channelCount } from "#schemas/samples.ts";
import type { SourceBlock } from "../../../services/sampler/source.ts";
import { openSource } from "../../../services/sampler/sources/open-source.ts";
import { pduOfFrame } from "../../../services/sampler/sources/sampled-values/frame.ts";
import { decodePdu } from "../../../services/sampler/sources/sampled-values/pdu.ts";
import { channelOf, frameOf, pcapngOf, pcapOf, pduOf, type Sent, type UnitFields } from "./sampled-values.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fourquad-sv-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const startNs = 1_772_366_400_000_000_000n;
const rateHz = 4000;

/** A second or more of a merging unit: 100 V and 10 A peak at 50 Hz, one unit a packet, captured at its own pace. */
function sender(
  seconds: number,
  change: (unit: UnitFields, index: number) => UnitFields | undefined = (unit) => unit,
): Sent[] {
  return Array.from({ length: Math.round(seconds * rateHz) }, (_, index) => {
    const turn = Math.sin((2 * Math.PI * 50 * index) / rateHz);
    const unit = change({ smpCnt: index % rateHz, values: { va: 100 * turn, ia: 10 * turn } }, index);
    const arrivalNs = startNs + BigInt(index) * 250_000n + 120_000n;
    return unit === undefined ? [] : [{ bytes: frameOf(pduOf([unit])), arrivalNs }];
  }).flat();
}

let files = 0;
function capture(bytes: Buffer, extension = "pcap"): string {
  const file = path.join(folder, `${files++}.${extension}`);
  fs.writeFileSync(file, bytes);
  return file;
}

const blocksOf = (sent: Sent[], from = 0): SourceBlock[] => [...openSource(capture(pcapOf(sent))).blocks(from)];
const count = (blocks: SourceBlock[]): number =>
  blocks.reduce((sum, { samples }) => sum + samples.length / channelCount, 0);
const problem = (use: () => unknown): string => {
  try {
    use();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a savPdu", () => {
  // The frame of a 9-2LE merging unit with 1000 A and 57735 V at the top of a second, byte for byte.
  const frame = Buffer.from(
    `010CCD040001 020000000001 81008000 88BA 4000 006C 0000 0000 6062 800101 A25D 305B 800A 303030304D5530313031
     82020000 830400000001 850102 8740 0000000000000000 FFED4FD700000000 0012B02900000000 0000000000002000
     0000000000000000 FF941AA400000000 006BE55C00000000 0000000000002000`.replace(/\s/g, ""),
    "hex",
  );

  it("is read from an Ethernet frame with or without VLAN tag, from its APPID on, or alone", () => {
    const pdu = pduOfFrame(frame) as Uint8Array;
    const [unit] = decodePdu(pdu) as Exclude<ReturnType<typeof decodePdu>, string>;
    expect(unit).toMatchObject({ svId: "0000MU0101", smpCnt: 0, smpSynch: 2, smpRate: undefined });
    expect(unit?.dataset.length).toBe(64);
    for (const carried of [Buffer.concat([frame.subarray(0, 12), frame.subarray(16)]), frame.subarray(18), pdu])
      expect(decodePdu(pduOfFrame(carried) as Uint8Array)).toEqual([unit]);
  });

  it("is never more than its bytes, and no bytes end the reader", () => {
    fc.assert(
      fc.property(
        fc.nat(frame.length),
        fc.array(fc.tuple(fc.nat(frame.length - 1), fc.nat(255)), { maxLength: 6 }),
        (cut, flips) => {
          const bytes = Buffer.from(frame.subarray(0, cut));
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          const pdu = pduOfFrame(bytes);
          const units = pdu === undefined ? "none" : decodePdu(pdu);
          expect(typeof units === "string" || Array.isArray(units)).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodePdu(bytes)));
  });
});

describe("a capture of sampled values", () => {
  it("becomes volts and amperes with the second's time, in pcap as in pcapng [I2-S03]", () => {
    const sent = sender(1.5);
    for (const file of [capture(pcapOf(sent)), capture(pcapngOf(sent), "pcapng")]) {
      const source = openSource(file);
      expect(source.description).toMatchObject({
        rateHz,
        sampleCount: 6000,
        startNs,
        nominalFrequencyHz: 50,
        warnings: [],
      });
      expect(source.firstVoltages()?.[0]).toBeCloseTo(100 / Math.SQRT2, 2);
      const blocks = [...source.blocks(0)];
      expect(count(blocks)).toBe(6000);
      expect(blocks[0]?.samples[20 * channelCount + channelOf("va")]).toBe(100);
      expect(blocks[0]?.samples[20 * channelCount + channelOf("ia")]).toBe(10);
      expect(blocks.every(({ quality }) => quality === 0)).toBe(true);
      expect(blocks[1]?.startNs).toBe(startNs + 100_000_000n);
    }
  });

  it("reads several units in a packet, and their declared rate", () => {
    const units = Array.from({ length: 8 }, (_, index): UnitFields => ({ smpCnt: index, smpRate: 12_800, smpMod: 1 }));
    const source = openSource(capture(pcapOf([{ bytes: frameOf(pduOf(units), false), arrivalNs: startNs }])));
    expect(source.description).toMatchObject({ rateHz: 12_800, sampleCount: 8 });
  });

  it("goes on at the same sample wherever it is opened again", () => {
    const sent = sender(0.6);
    const all = blocksOf(sent).flatMap(({ samples }) => [...samples]);
    fc.assert(
      fc.property(fc.nat(2399), (from) => {
        const rest = blocksOf(sent, from);
        expect(rest[0]?.sourceSample).toBe(from);
        expect(rest.flatMap(({ samples }) => [...samples])).toEqual(all.slice(from * channelCount));
      }),
      { numRuns: 10 },
    );
  });

  it("counts every sample that is missing, within a second and over more of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11_000 }), fc.integer({ min: 1, max: 11_900 }), (lost, at) => {
        const sent = sender(3.2, (unit, index) =>
          index >= at && index < Math.min(at + lost, 12_000) ? undefined : unit,
        );
        const missing = Math.min(at + lost, 12_000) - at;
        const blocks = blocksOf(sent);
        let gaps = 0;
        let next = 0;
        for (const { sourceSample, samples, startNs: beginNs } of blocks) {
          gaps += sourceSample - next;
          next = sourceSample + samples.length / channelCount;
          expect(beginNs).toBe(startNs + BigInt(sourceSample) * 250_000n);
        }
        expect(gaps).toBe(missing);
        expect(count(blocks)).toBe(12_800 - missing);
      }),
      { numRuns: 12 },
    );
  });

  it("takes a packet that comes twice or too late but once", () => {
    const sent = sender(0.5);
    const doubled = sent.flatMap((one, index) => (index % 7 === 3 ? [one, one] : [one]));
    [doubled[40], doubled[41]] = [doubled[41] as Sent, doubled[40] as Sent];
    const blocks = blocksOf(doubled);
    expect(count(blocks)).toBeGreaterThanOrEqual(1999);
    const indices = blocks.flatMap(({ sourceSample, samples }) =>
      Array.from({ length: samples.length / channelCount }, (_, at) => sourceSample + at),
    );
    expect(new Set(indices).size).toBe(indices.length);
  });

  it("carries a lost synchronisation, an overrange, a test and an invalid value on", () => {
    const marked = (unit: UnitFields, index: number): UnitFields => {
      if (index >= 400 && index < 500) return { ...unit, smpSynch: 0 };
      if (index >= 800 && index < 810) return { ...unit, quality: { va: 1 << 2 } };
      if (index >= 1200 && index < 1210) return { ...unit, quality: { ia: 1 << 11 } };
      if (index === 1600) return { ...unit, quality: { va: 1 } };
      return unit;
    };
    const blocks = blocksOf(sender(0.6, marked));
    expect(blocks.map(({ quality }) => quality)).toEqual([
      0,
      Quality.clockUnsynchronised,
      Quality.overrange,
      Quality.test,
      Quality.missing,
      0,
    ]);
    expect(blocks[4]?.samples[channelOf("va")]).toBeNaN();
  });

  it("takes a channel that is always invalid for not connected", () => {
    const source = openSource(capture(pcapOf(sender(0.3, (unit) => ({ ...unit, quality: { vc: 1, vn: 0x2001 } })))));
    expect(Object.keys(source.description.channels).sort()).toEqual(["ia", "ib", "ic", "in", "va", "vb"]);
    expect([...source.blocks(0)].every(({ quality }) => quality === 0)).toBe(true);
  });

  it("says what is wrong with a file that has none, is cut off or damaged", () => {
    expect(problem(() => openSource(capture(Buffer.from("no capture"))))).toMatch(/no packet capture/);
    expect(problem(() => openSource(capture(pcapOf([]))))).toMatch(/no sampled values/);
    expect(problem(() => openSource(capture(pcapOf(sender(0.0003)))))).toMatch(/too short to tell its sampling rate/);
    const whole = pcapOf(sender(1.2));
    const cut = openSource(capture(whole.subarray(0, whole.length - 50)));
    expect(cut.description.sampleCount).toBe(4799);
    const huge = Buffer.from(whole);
    huge.writeUInt32LE(0x7fffffff, 24 + 8);
    expect(problem(() => openSource(capture(huge)))).toMatch(/a packet claims 2147483647 bytes/);
  });

  it("never ends the reader on damaged bytes, but with one line", () => {
    const whole = pcapOf(sender(0.05));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (flips) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of flips) bytes[at] = value;
          const told = problem(() => [...openSource(capture(bytes)).blocks(0)]);
          expect(told).not.toContain("\n");
        },
      ),
      { numRuns: 60 },
    );
  });
});
