import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWaveform, waveformLengthMax } from "../../../services/comms-gateway/web/waveform-frame.ts";

interface Header {
  start: number;
  rate: number;
  length: number;
  mask: number;
}

const good: Header = { start: 1_772_323_200.5, rate: 12_800, length: 3, mask: 0b0001_0001 };

/** A frame whose sample `s` of channel `c` is `10 s + c`. */
function frameBytes(header: Partial<Header>, bodyBytes?: number): ArrayBuffer {
  const { start, rate, length, mask } = { ...good, ...header };
  const view = new DataView(new ArrayBuffer(24 + (bodyBytes ?? length * 32)));
  view.setFloat64(0, start, true);
  view.setFloat64(8, rate, true);
  view.setUint32(16, length, true);
  view.setUint32(20, mask, true);
  for (let at = 24; at + 4 <= view.byteLength; at += 4) {
    const value = (at - 24) / 4;
    view.setFloat32(at, 10 * Math.floor(value / 8) + (value % 8), true);
  }
  return view.buffer;
}

describe("binary frames of the live stream", () => {
  it("gives the connected channels and their samples", () => {
    const decoded = decodeWaveform(frameBytes({}));
    expect(decoded).toMatchObject({ ok: true, frame: { startSeconds: good.start, rateHz: 12_800, length: 3 } });
    const channels = decoded.ok ? decoded.frame.channels : [];
    expect(channels.map(({ name, samples }) => [name, [...samples]])).toEqual([
      ["va", [0, 10, 20]],
      ["ia", [4, 14, 24]],
    ]);
  });

  it("refuses a length that does not fit the bytes, and one beyond the limit, before it takes memory for it", () => {
    expect(decodeWaveform(frameBytes({ length: 4 }, 96))).toMatchObject({ ok: false });
    expect(decodeWaveform(frameBytes({ length: waveformLengthMax + 1 }, 0))).toMatchObject({ ok: false });
    expect(decodeWaveform(frameBytes({ length: 0xffff_ffff }, 0))).toMatchObject({ ok: false });
    expect(decodeWaveform(frameBytes({ length: 0 }, 0))).toMatchObject({ ok: false });
  });

  it.each([
    { rate: 0 },
    { rate: -1 },
    { rate: Number.NaN },
    { rate: Infinity },
    { start: Number.NaN },
    { start: -1 },
    { start: 1e15 },
    { mask: 0 },
    { mask: 256 },
  ])("refuses a header with %o", (header) => {
    expect(decodeWaveform(frameBytes(header))).toMatchObject({
      ok: false,
      problem: expect.stringContaining("waveform frame"),
    });
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { buffer } = Uint8Array.from(bytes);
        expect(typeof decodeWaveform(buffer).ok).toBe("boolean");
      }),
    );
  });

  it("never throws when single bytes of a good frame are changed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = new Uint8Array(frameBytes({}));
        bytes[at] = byte;
        const decoded = decodeWaveform(bytes.buffer);
        if (decoded.ok)
          expect(decoded.frame.channels.every(({ samples }) => samples.length === decoded.frame.length)).toBe(true);
      }),
    );
  });
});
