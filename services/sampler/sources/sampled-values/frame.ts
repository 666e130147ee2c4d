const etherTypeSampledValues = 0x88ba;
/** 802.1Q and 802.1ad tags, and how many of them may follow each other. */
const vlanTypes = new Set([0x8100, 0x88a8]);
const vlanTagsMax = 2;
const pduTag = 0x60;
/** APPID, length and two reserved words before the savPdu (IEC 61850-9-2 annex C). */
const headerBytes = 8;

/**
 * The savPdu within an Ethernet frame, with or without VLAN tags; undefined for a frame of another type. A tunnel may also
 * carry the frame from its APPID on, or the savPdu alone.
 */
export function pduOfFrame(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] === pduTag) return bytes;
  const word = (at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  let at = 12;
  for (let tags = 0; vlanTypes.has(word(at)) && tags < vlanTagsMax; tags++) at += 4;
  if (word(at) === etherTypeSampledValues) return afterHeader(bytes, at + 2);
  return bytes[headerBytes] === pduTag ? afterHeader(bytes, 0) : undefined;
}

function afterHeader(bytes: Uint8Array, at: number): Uint8Array | undefined {
  return bytes.length > at + headerBytes ? bytes.subarray(at + headerBytes) : undefined;
}
