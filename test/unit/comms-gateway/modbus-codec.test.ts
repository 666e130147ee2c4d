import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AduDecoder, aduOctetsMax, encodeAdu, type Adu } from "../../../services/comms-gateway/modbus/mbap.ts";
import { decodeRequest, encodeRequest, type Request } from "../../../services/comms-gateway/modbus/request.ts";
import { decodeResponse, encodeResponse, type Response } from "../../../services/comms-gateway/modbus/response.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.split(" "), (octet) => Number.parseInt(octet, 16));
const word = fc.integer({ min: 0, max: 0xffff });
const octet = fc.integer({ min: 0, max: 0xff });
const words = (max: number): fc.Arbitrary<number[]> => fc.array(word, { minLength: 1, maxLength: max });
const bits = (max: number): fc.Arbitrary<boolean[]> =>
  fc.array(fc.boolean(), { minLength: 1, maxLength: max, size: "max" });
const constant = fc.constantFrom;

const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ function: constant(1, 2), address: word, count: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({ function: constant(3, 4), address: word, count: fc.integer({ min: 1, max: 125 }) }),
  fc.record({ function: constant(5), address: word, on: fc.boolean() }),
  fc.record({ function: constant(6), address: word, value: word }),
  fc.record({ function: constant(15), address: word, bits: bits(1968) }),
  fc.record({ function: constant(16), address: word, registers: words(123) }),
  fc.record({ function: constant(17) }),
  fc.record({ function: constant(22), address: word, andMask: word, orMask: word }),
  fc.record({
    function: constant(23),
    readAddress: word,
    readCount: fc.integer({ min: 1, max: 125 }),
    writeAddress: word,
    registers: words(121),
  }),
  fc.record({ function: constant(43), access: constant(1, 2, 3, 4), object: octet }),
) as fc.Arbitrary<Request>;

const asciiText = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
const response = fc.oneof(
  fc.record({
    function: constant(1, 2),
    bits: bits(250).map((some) => some.flatMap((bit) => Array(8).fill(bit) as boolean[])),
  }),
  fc.record({ function: constant(3, 4, 23), registers: words(125) }),
  fc.record({ function: constant(5), address: word, on: fc.boolean() }),
  fc.record({ function: constant(6), address: word, value: word }),
  fc.record({ function: constant(15, 16), address: word, count: word }),
  fc.record({ function: constant(17), serverId: octet, running: fc.boolean(), additional: asciiText }),
  fc.record({ function: constant(22), address: word, andMask: word, orMask: word }),
  fc.record({
    function: constant(43),
    access: constant(1, 2, 3, 4),
    objects: fc.array(fc.record({ id: octet, text: asciiText }), { maxLength: 5 }),
    more: fc.boolean(),
    next: octet,
  }),
  fc.record({ function: fc.integer({ min: 0, max: 127 }), exception: octet }),
) as fc.Arbitrary<Response>;

const adu: fc.Arbitrary<Adu> = fc.record({
  transaction: word,
  unit: octet,
  pdu: fc.uint8Array({ minLength: 1, maxLength: 253 }),
});

/** The stream, cut into pieces of those sizes over and over. */
function pieces(octets: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const cut: Uint8Array[] = [];
  for (let from = 0, index = 0; from < octets.length; index++) {
    const size = sizes[index % sizes.length];
    cut.push(octets.subarray(from, from + size));
    from += size;
  }
  return cut;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });

describe("Modbus requests and responses", () => {
  // The examples of the MODBUS Application Protocol Specification V1.1b3, clause 6.
  const requests: [string, Request][] = [
    ["01 00 13 00 13", { function: 1, address: 19, count: 19 }],
    ["02 00 c4 00 16", { function: 2, address: 196, count: 22 }],
    ["03 00 6b 00 03", { function: 3, address: 107, count: 3 }],
    ["04 00 08 00 01", { function: 4, address: 8, count: 1 }],
    ["05 00 ac ff 00", { function: 5, address: 172, on: true }],
    ["06 00 01 00 03", { function: 6, address: 1, value: 3 }],
    [
      "0f 00 13 00 0a 02 cd 01",
      { function: 15, address: 19, bits: [true, false, true, true, false, false, true, true, true, false] },
    ],
    ["10 00 01 00 02 04 00 0a 01 02", { function: 16, address: 1, registers: [10, 258] }],
    ["11", { function: 17 }],
    ["16 00 04 00 f2 00 25", { function: 22, address: 4, andMask: 0xf2, orMask: 0x25 }],
    [
      "17 00 03 00 06 00 0e 00 03 06 00 ff 00 ff 00 ff",
      { function: 23, readAddress: 3, readCount: 6, writeAddress: 14, registers: [255, 255, 255] },
    ],
    ["2b 0e 01 00", { function: 43, access: 1, object: 0 }],
  ];
  const responses: [string, Response][] = [
    ["03 06 02 2b 00 00 00 64", { function: 3, registers: [555, 0, 100] }],
    ["04 02 00 0a", { function: 4, registers: [10] }],
    ["05 00 ac ff 00", { function: 5, address: 172, on: true }],
    ["0f 00 13 00 0a", { function: 15, address: 19, count: 10 }],
    ["10 00 01 00 02", { function: 16, address: 1, count: 2 }],
    ["16 00 04 00 f2 00 25", { function: 22, address: 4, andMask: 0xf2, orMask: 0x25 }],
    ["17 0c 00 fe 0a cd 00 01 00 03 00 0d 00 ff", { function: 23, registers: [254, 2765, 1, 3, 13, 255] }],
  ];

  it.each(requests)("decodes and encodes the specification's request %s", (octets, expected) => {
    expect(decodeRequest(hex(octets))).toEqual({ ok: true, request: expected });
    expect(encodeRequest(expected)).toEqual(hex(octets));
  });

  it.each(responses)("encodes and decodes the specification's response %s", (octets, given) => {
    expect(encodeResponse(given)).toEqual(hex(octets));
    expect(decodeResponse(hex(octets))).toEqual({ ok: true, response: given });
  });

  it("packs the specification's 19 coils with the first one in the lowest bit", () => {
    const coils = Array.from("1011001111010110101", (bit) => bit === "1");
    expect(encodeResponse({ function: 1, bits: coils })).toEqual(hex("01 03 cd 6b 05"));
  });

  it("encodes an exception as the function with its high bit set and the code", () => {
    expect(encodeResponse({ function: 1, exception: 2 })).toEqual(hex("81 02"));
  });

  it("brings every request back from its octets", () => {
    fc.assert(
      fc.property(request, (given) => {
        expect(decodeRequest(encodeRequest(given))).toEqual({ ok: true, request: given });
      }),
    );
  });

  it("brings every response back from its octets", () => {
    fc.assert(
      fc.property(response, (given) => {
        expect(decodeResponse(encodeResponse(given))).toEqual({ ok: true, response: given });
      }),
    );
  });

  it.each([
    ["", 0, 3],
    ["07", 7, 1],
    ["08 00 00 00 00", 8, 1],
    ["64 01 00 00 01", 100, 1],
    ["83 02", 0x83, 1],
    ["03 00 00 00 00", 3, 3],
    ["03 00 00 00 7e", 3, 3],
    ["04 00 00 00", 4, 3],
    ["03 00 00 00 01 00", 3, 3],
    ["01 00 00 07 d1", 1, 3],
    ["05 00 00 ff 01", 5, 3],
    ["06 00 00 ff", 6, 3],
    ["0f 00 00 00 09 01 ff", 15, 3],
    ["0f 00 00 00 00 00", 15, 3],
    ["10 00 00 00 01 04 00 00", 16, 3],
    ["10 00 00 00 00 00", 16, 3],
    ["11 00", 17, 3],
    ["16 00 00 00 00 00", 22, 3],
    ["17 00 00 00 7e 00 00 00 01 02 00 00", 23, 3],
    ["2b", 43, 3],
    ["2b 0d 01 00", 43, 1],
    ["2b 0e 05 00", 43, 3],
    ["2b 0e 01", 43, 3],
  ])("refuses %s", (octets, code, exception) => {
    const pdu = octets === "" ? new Uint8Array(0) : hex(octets);
    expect(decodeRequest(pdu)).toEqual({ ok: false, function: code, exception });
  });

  it("decodes any octets to a request or an exception, and a request says what the octets said", () => {
    const mutated = fc.tuple(request, fc.nat(), octet).map(([given, at, value]) => {
      const octets = encodeRequest(given);
      octets[at % octets.length] = value;
      return octets;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), (octets) => {
        const decoded = decodeRequest(octets);
        if (!decoded.ok) expect([1, 3]).toContain(decoded.exception);
        // Bits that pad the last octet of a coil write have no meaning and come back as 0.
        else if (decoded.request.function !== 15) expect(encodeRequest(decoded.request)).toEqual(octets);
      }),
      { numRuns: 2000 },
    );
  });

  it("decodes any octets to a response or a problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => void decodeResponse(octets)),
      { numRuns: 2000 },
    );
  });
});

describe("Modbus framing", () => {
  it("puts transaction, protocol 0, length and unit before the PDU", () => {
    const framed = encodeAdu({ transaction: 0x1501, unit: 0xff, pdu: hex("04 00 01 00 01") });
    expect(framed).toEqual(hex("15 01 00 00 00 06 ff 04 00 01 00 01"));
  });

  it("finds every frame however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(adu, { maxLength: 12 }), sizes, (sent, cuts) => {
        const decoder = new AduDecoder();
        const framed = pieces(joined(sent.map(encodeAdu)), cuts).map((piece) => decoder.push(piece));
        expect(framed.flatMap(({ adus }) => adus)).toEqual(sent);
        expect(framed.every(({ error }) => error === undefined)).toBe(true);
      }),
    );
  });

  it("survives any octets, in any pieces, with the same outcome", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), sizes, (octets, cuts) => {
        const whole = new AduDecoder().push(octets);
        const decoder = new AduDecoder();
        const framed = pieces(octets, cuts).map((piece) => decoder.push(piece));
        expect(framed.flatMap(({ adus }) => adus)).toEqual(whole.adus);
        expect(framed.at(-1)?.error).toBe(whole.error);
        for (const { pdu } of whole.adus) expect(pdu.length + 7).toBeLessThanOrEqual(aduOctetsMax);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["00 01 00 01", "protocol identifier 1 is not 0 (Modbus)"],
    ["00 01 00 00 00 01", "length 1 is not between 2 and 254"],
    ["00 01 00 00 00 ff", "length 255 is not between 2 and 254"],
    ["47 45 54 20 2f 20 48 54", "protocol identifier 21536 is not 0 (Modbus)"],
  ])("gives up the stream at %s", (octets, error) => {
    const decoder = new AduDecoder();
    expect(decoder.push(hex(octets))).toEqual({ adus: [], error });
    expect(decoder.push(encodeAdu({ transaction: 1, unit: 1, pdu: hex("11") }))).toEqual({ adus: [], error });
  });

  it("delivers the frames before the octets that make no sense", () => {
    const good = { transaction: 7, unit: 1, pdu: hex("11") };
    const { adus, error } = new AduDecoder().push(joined([encodeAdu(good), hex("00 08 ff ff")]));
    expect(adus).toEqual([good]);
    expect(error).toMatch(/protocol identifier/);
  });
});
