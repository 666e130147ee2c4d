import { conformityLevel, identificationText, type IdentificationObject } from "./device-identification.ts";
import type { ExceptionCode } from "./exceptions.ts";
import { pduOctetsMax } from "./mbap.ts";
import { packBits, packRegisters, unpackBits, unpackRegisters } from "./packing.ts";
import { deviceIdentificationMei } from "./request.ts";

/** A response (MODBUS Application Protocol Specification V1.1b3, clause 6). Registers are unsigned 16-bit. */
export type Response =
  /** Bits; a decoded response has the padding of its last octet too. */
  | { function: 1 | 2; bits: boolean[] }
  | { function: 3 | 4 | 23; registers: number[] }
  | { function: 5; address: number; on: boolean }
  | { function: 6; address: number; value: number }
  | { function: 15 | 16; address: number; count: number }
  /** The server id is one octet here; `additional` is ASCII. */
  | { function: 17; serverId: number; running: boolean; additional: string }
  | { function: 22; address: number; andMask: number; orMask: number }
  | { function: 43; access: number; objects: IdentificationObject[]; more: boolean; next: number };

/** The refusal of a request of that function code (clause 7). */
export interface ExceptionResponse {
  function: number;
  exception: number;
}

export type DecodedResponse =
  | { ok: true; response: Response | ExceptionResponse }
  /** One sentence: why these octets are no response. */
  | { ok: false; problem: string };

const ascii = (text: string): number[] => Array.from(identificationText(text), (character) => character.charCodeAt(0));
const words = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);

/** A refusal of a request of that function. */
export function exceptionResponse(code: number, exception: ExceptionCode): ExceptionResponse {
  return { function: code & 0x7f, exception };
}

function octetsOf(response: Response): Iterable<number> {
  switch (response.function) {
    case 1:
    case 2: {
      const data = packBits(response.bits);
      return [data.length, ...data];
    }
    case 3:
    case 4:
    case 23: {
      const data = packRegisters(response.registers);
      return [data.length, ...data];
    }
    case 5:
      return words(response.address, response.on ? 0xff00 : 0x0000);
    case 6:
      return words(response.address, response.value);
    case 15:
    case 16:
      return words(response.address, response.count);
    case 17: {
      const additional = ascii(response.additional);
      return [additional.length + 2, response.serverId, response.running ? 0xff : 0x00, ...additional];
    }
    case 22:
      return words(response.address, response.andMask, response.orMask);
    case 43: {
      const head = [
        deviceIdentificationMei,
        response.access,
        conformityLevel,
        response.more ? 0xff : 0x00,
        response.next,
      ];
      return [
        ...head,
        response.objects.length,
        ...response.objects.flatMap(({ id, text }) => [id, text.length, ...ascii(text)]),
      ];
    }
  }
}

/** The PDU of a response. What a map and an identification page deliver always fits into the 253 octets of a PDU. */
export function encodeResponse(response: Response | ExceptionResponse): Uint8Array {
  if ("exception" in response) return Uint8Array.of(response.function | 0x80, response.exception);
  return Uint8Array.of(response.function, ...octetsOf(response));
}

function counted(octets: Uint8Array): Uint8Array | undefined {
  return octets.length >= 1 && octets[0] === octets.length - 1 ? octets.subarray(1) : undefined;
}

const text = (octets: Uint8Array): string => Array.from(octets, (octet) => String.fromCharCode(octet)).join("");

function parseIdentification(octets: Uint8Array): Response | undefined {
  if (octets.length < 6 || octets[0] !== deviceIdentificationMei) return undefined;
  const objects: IdentificationObject[] = [];
  let from = 6;
  while (from + 2 <= octets.length) {
    const end = from + 2 + octets[from + 1];
    if (end > octets.length) return undefined;
    objects.push({ id: octets[from], text: text(octets.subarray(from + 2, end)) });
    from = end;
  }
  const whole = from === octets.length && objects.length === octets[5];
  return whole ? { function: 43, access: octets[1], objects, more: octets[3] === 0xff, next: octets[4] } : undefined;
}

function parseCounted(code: 1 | 2 | 3 | 4 | 17 | 23, octets: Uint8Array): Response | undefined {
  const data = counted(octets);
  if (data === undefined) return undefined;
  if (code === 1 || code === 2) return { function: code, bits: unpackBits(data, data.length * 8) };
  if (code !== 17) return data.length % 2 === 0 ? { function: code, registers: unpackRegisters(data) } : undefined;
  if (data.length < 2) return undefined;
  return { function: 17, serverId: data[0], running: data[1] === 0xff, additional: text(data.subarray(2)) };
}

function parse(code: number, octets: Uint8Array): Response | undefined {
  const [first, second, third] = unpackRegisters(octets);
  switch (code) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 17:
    case 23:
      return parseCounted(code, octets);
    case 5:
      return octets.length === 4 && (second === 0 || second === 0xff00)
        ? { function: 5, address: first, on: second !== 0 }
        : undefined;
    case 6:
      return octets.length === 4 ? { function: 6, address: first, value: second } : undefined;
    case 15:
    case 16:
      return octets.length === 4 ? { function: code, address: first, count: second } : undefined;
    case 22:
      return octets.length === 6 ? { function: 22, address: first, andMask: second, orMask: third } : undefined;
    case 43:
      return parseIdentification(octets);
    default:
      return undefined;
  }
}

/** The response that a PDU holds, for a client. Never throws. */
export function decodeResponse(pdu: Uint8Array): DecodedResponse {
  if (pdu.length < 2 || pdu.length > pduOctetsMax)
    return { ok: false, problem: `${pdu.length} octets are no response` };
  const [code, exception] = pdu;
  if (code >= 0x80) {
    if (pdu.length !== 2) return { ok: false, problem: `an exception of ${pdu.length} octets instead of 2` };
    return { ok: true, response: { function: code & 0x7f, exception } };
  }
  const response = parse(code, pdu.subarray(1));
  return response === undefined
    ? { ok: false, problem: `malformed response to function ${code}` }
    : { ok: true, response };
}
