/** One element of BER with a tag of one byte, as sampled values use it (ISO/IEC 8825-1). */
export interface Tagged {
  tag: number;
  content: Uint8Array;
}

/**
 * The elements of `bytes`, one after the other; undefined when a length does not fit. Lengths of up to four bytes, no
 * indefinite ones: an Ethernet frame needs no more.
 */
export function taggedParts(bytes: Uint8Array, countMax: number): Tagged[] | undefined {
  const parts: Tagged[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (parts.length === countMax || at + 2 > bytes.length) return undefined;
    const tag = bytes[at] as number;
    let length = bytes[at + 1] as number;
    at += 2;
    if (length >= 0x80) {
      const digits = length & 0x7f;
      if (digits === 0 || digits > 4 || at + digits > bytes.length) return undefined;
      length = 0;
      for (let digit = 0; digit < digits; digit++) length = length * 256 + (bytes[at + digit] as number);
      at += digits;
    }
    if (length > bytes.length - at) return undefined;
    parts.push({ tag, content: bytes.subarray(at, at + length) });
    at += length;
  }
  return parts;
}

/** An unsigned big-endian integer of at most six bytes; undefined for none or more. */
export function unsigned(content: Uint8Array | undefined): number | undefined {
  if (content === undefined || content.length === 0 || content.length > 6) return undefined;
  return content.reduce((value, byte) => value * 256 + byte, 0);
}
