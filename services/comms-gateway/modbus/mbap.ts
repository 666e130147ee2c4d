/**
 * The MBAP header and the framing of Modbus over a byte stream
 * (MODBUS Messaging on TCP/IP Implementation Guide V1.0b, clause 3.1.3).
 */

/** Octets of a MODBUS TCP application data unit: 7 of header, at most 253 of protocol data unit. */
export const aduOctetsMax = 260;
export const pduOctetsMax = 253;
const headerOctets = 7;
/** Octets before the ones that the length field counts. */
const countedFrom = 6;

/** One request or response as it travels: who asked, for which unit, what. */
export interface Adu {
  /** Transaction identifier, 0 to 65535; a response repeats the one of its request. */
  transaction: number;
  /** Unit identifier, 0 to 255. */
  unit: number;
  /** Function code and data, 1 to 253 octets. */
  pdu: Uint8Array;
}

/** What a piece of the stream completed. After an `error` the stream cannot be followed any more: close it. */
export interface Framed {
  adus: Adu[];
  /** One sentence: what is wrong with the header that stopped the decoder. */
  error?: string;
}

/** The octets of an ADU. A PDU longer than 253 octets is cut, so that the length field is always true. */
export function encodeAdu({ transaction, unit, pdu }: Adu): Uint8Array {
  const body = pdu.subarray(0, pduOctetsMax);
  const octets = new Uint8Array(headerOctets + body.length);
  const view = new DataView(octets.buffer);
  view.setUint16(0, transaction);
  view.setUint16(4, body.length + 1);
  view.setUint8(6, unit);
  octets.set(body, headerOctets);
  return octets;
}

function headerError(view: DataView, from: number, available: number): string | undefined {
  const protocol = available >= 4 ? view.getUint16(from + 2) : 0;
  if (protocol !== 0) return `protocol identifier ${protocol} is not 0 (Modbus)`;
  const length = available >= countedFrom ? view.getUint16(from + 4) : 2;
  if (length < 2 || length > pduOctetsMax + 1) return `length ${length} is not between 2 and ${pduOctetsMax + 1}`;
  return undefined;
}

/** Cuts a byte stream into ADUs, however it arrives. Keeps at most 259 octets between two pieces and never throws. */
export class AduDecoder {
  #rest: Uint8Array = new Uint8Array(0);
  #error: string | undefined;

  /** Takes the next piece of the stream. A header is judged as soon as its octets are there. */
  push(chunk: Uint8Array): Framed {
    if (this.#error !== undefined) return { adus: [], error: this.#error };
    const octets = new Uint8Array(this.#rest.length + chunk.length);
    octets.set(this.#rest);
    octets.set(chunk, this.#rest.length);
    const view = new DataView(octets.buffer);
    const adus: Adu[] = [];
    let from = 0;
    while (from < octets.length) {
      this.#error = headerError(view, from, octets.length - from);
      if (this.#error !== undefined) {
        this.#rest = new Uint8Array(0);
        return { adus, error: this.#error };
      }
      if (octets.length - from < countedFrom) break;
      const end = from + countedFrom + view.getUint16(from + 4);
      if (end > octets.length) break;
      const pdu = octets.slice(from + headerOctets, end);
      adus.push({ transaction: view.getUint16(from), unit: view.getUint8(from + 6), pdu });
      from = end;
    }
    this.#rest = octets.slice(from);
    return { adus };
  }
}
