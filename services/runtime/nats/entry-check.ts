import { crc32 } from "node:zlib";

/** Header of an entry's message that holds its check. */
export const checkHeader = "Fourquad-Check";

/** CRC-32 of an entry's bytes in eight hexadecimal digits. It travels and is stored beside the entry. */
export function entryCheck(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

/**
 * The bytes of an entry as they were sent, or no bytes at all when a disk or a wire has changed them: then the entry is
 * none that can be read, and who reads it says so. An entry without a check is taken as it is.
 */
export function soundBytes(bytes: Uint8Array, check: string | undefined): Uint8Array {
  return check === undefined || check === "" || check === entryCheck(bytes) ? bytes : new Uint8Array();
}
