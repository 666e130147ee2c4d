import { ExceptionCode } from "./exceptions.ts";
import { pduOctetsMax } from "./mbap.ts";
import { packBits, packRegisters, unpackBits, unpackRegisters } from "./packing.ts";

/** Most that one request may name (MODBUS Application Protocol Specification V1.1b3, clauses 6.1 to 6.17). */
export const readBitsMax = 2000;
export const readRegistersMax = 125;
const writeBitsMax = 1968;
const writeRegistersMax = 123;
const readWriteRegistersMax = 121;

/** MEI type of "read device identification" (clause 6.21). */
export const deviceIdentificationMei = 14;

/** A request. Addresses are 0 to 65535 as in the protocol data unit, registers are unsigned 16-bit. */
export type Request =
  /** Read coils, discrete inputs, holding registers, input registers. */
  | { function: 1 | 2 | 3 | 4; address: number; count: number }
  /** Write single coil. */
  | { function: 5; address: number; on: boolean }
  /** Write single register. */
  | { function: 6; address: number; value: number }
  /** Write multiple coils. */
  | { function: 15; address: number; bits: boolean[] }
  /** Write multiple registers. */
  | { function: 16; address: number; registers: number[] }
  /** Report server id. */
  | { function: 17 }
  /** Mask write register: `(current AND andMask) OR (orMask AND NOT andMask)`. */
  | { function: 22; address: number; andMask: number; orMask: number }
  /** Read/write multiple registers; the write comes first. */
  | { function: 23; readAddress: number; readCount: number; writeAddress: number; registers: number[] }
  /** Read device identification: 1 basic, 2 regular, 3 extended stream, 4 one object. */
  | { function: 43; access: 1 | 2 | 3 | 4; object: number };

/** A request, or the exception to answer with and the function code to answer to. */
export type DecodedRequest = { ok: true; request: Request } | { ok: false; function: number; exception: ExceptionCode };

type Body = { octets: Uint8Array; view: DataView };
type Parsed = Request | ExceptionCode;
const illegalValue = ExceptionCode.illegalDataValue;

const within = (count: number, max: number): boolean => count >= 1 && count <= max;

function parseRead(code: 1 | 2 | 3 | 4, { octets, view }: Body): Parsed {
  if (octets.length !== 4) return illegalValue;
  const count = view.getUint16(2);
  if (!within(count, code <= 2 ? readBitsMax : readRegistersMax)) return illegalValue;
  return { function: code, address: view.getUint16(0), count };
}

function parseWriteCoil({ octets, view }: Body): Parsed {
  if (octets.length !== 4) return illegalValue;
  const value = view.getUint16(2);
  if (value !== 0x0000 && value !== 0xff00) return illegalValue;
  return { function: 5, address: view.getUint16(0), on: value === 0xff00 };
}

function parseWriteRegister({ octets, view }: Body): Parsed {
  if (octets.length !== 4) return illegalValue;
  return { function: 6, address: view.getUint16(0), value: view.getUint16(2) };
}

function parseWriteCoils({ octets, view }: Body): Parsed {
  if (octets.length < 5) return illegalValue;
  const count = view.getUint16(2);
  const dataOctets = Math.ceil(count / 8);
  const fits = octets[4] === dataOctets && octets.length === 5 + dataOctets;
  if (!within(count, writeBitsMax) || !fits) return illegalValue;
  return { function: 15, address: view.getUint16(0), bits: unpackBits(octets.subarray(5), count) };
}

function parseWriteRegisters({ octets, view }: Body): Parsed {
  if (octets.length < 5) return illegalValue;
  const count = view.getUint16(2);
  const fits = octets[4] === count * 2 && octets.length === 5 + count * 2;
  if (!within(count, writeRegistersMax) || !fits) return illegalValue;
  return { function: 16, address: view.getUint16(0), registers: unpackRegisters(octets.subarray(5)) };
}

function parseMaskWrite({ octets, view }: Body): Parsed {
  if (octets.length !== 6) return illegalValue;
  return { function: 22, address: view.getUint16(0), andMask: view.getUint16(2), orMask: view.getUint16(4) };
}

function parseReadWrite({ octets, view }: Body): Parsed {
  if (octets.length < 9) return illegalValue;
  const readCount = view.getUint16(2);
  const writeCount = view.getUint16(6);
  const fits = octets[8] === writeCount * 2 && octets.length === 9 + writeCount * 2;
  if (!within(readCount, readRegistersMax) || !within(writeCount, readWriteRegistersMax) || !fits) return illegalValue;
  const registers = unpackRegisters(octets.subarray(9));
  return { function: 23, readAddress: view.getUint16(0), readCount, writeAddress: view.getUint16(4), registers };
}

function parseEncapsulated({ octets }: Body): Parsed {
  if (octets.length === 0) return illegalValue;
  if (octets[0] !== deviceIdentificationMei) return ExceptionCode.illegalFunction;
  const access = octets[1];
  if (octets.length !== 3 || access < 1 || access > 4) return illegalValue;
  return { function: 43, access: access as 1 | 2 | 3 | 4, object: octets[2] };
}

function parse(code: number, body: Body): Parsed {
  switch (code) {
    case 1:
    case 2:
    case 3:
    case 4:
      return parseRead(code, body);
    case 5:
      return parseWriteCoil(body);
    case 6:
      return parseWriteRegister(body);
    case 15:
      return parseWriteCoils(body);
    case 16:
      return parseWriteRegisters(body);
    case 17:
      return body.octets.length === 0 ? { function: 17 } : illegalValue;
    case 22:
      return parseMaskWrite(body);
    case 23:
      return parseReadWrite(body);
    case 43:
      return parseEncapsulated(body);
    default:
      return ExceptionCode.illegalFunction;
  }
}

/** The request that a PDU holds. Never throws: what is no request becomes the exception to answer with. */
export function decodeRequest(pdu: Uint8Array): DecodedRequest {
  if (pdu.length === 0 || pdu.length > pduOctetsMax)
    return { ok: false, function: pdu[0] ?? 0, exception: illegalValue };
  const octets = pdu.subarray(1);
  const parsed = parse(pdu[0], { octets, view: new DataView(octets.buffer, octets.byteOffset, octets.length) });
  return typeof parsed === "number"
    ? { ok: false, function: pdu[0], exception: parsed }
    : { ok: true, request: parsed };
}

const high = (word: number): number => (word >> 8) & 0xff;
const words = (...values: number[]): number[] => values.flatMap((value) => [high(value), value & 0xff]);

/** The PDU of a request, for a client. The caller keeps to the limits above. */
export function encodeRequest(request: Request): Uint8Array {
  const code = request.function;
  switch (code) {
    case 5:
      return Uint8Array.of(code, ...words(request.address, request.on ? 0xff00 : 0x0000));
    case 6:
      return Uint8Array.of(code, ...words(request.address, request.value));
    case 15: {
      const data = packBits(request.bits);
      return Uint8Array.of(code, ...words(request.address, request.bits.length), data.length, ...data);
    }
    case 16: {
      const data = packRegisters(request.registers);
      return Uint8Array.of(code, ...words(request.address, request.registers.length), data.length, ...data);
    }
    case 17:
      return Uint8Array.of(code);
    case 22:
      return Uint8Array.of(code, ...words(request.address, request.andMask, request.orMask));
    case 23: {
      const data = packRegisters(request.registers);
      const head = words(request.readAddress, request.readCount, request.writeAddress, request.registers.length);
      return Uint8Array.of(code, ...head, data.length, ...data);
    }
    case 43:
      return Uint8Array.of(code, deviceIdentificationMei, request.access, request.object);
    default:
      return Uint8Array.of(code, ...words(request.address, request.count));
  }
}
