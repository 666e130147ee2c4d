import { channelCount, channelNames, type ChannelName } from "#schemas/samples.ts";
import { Quality } from "#schemas/quality.ts";

/** Channels in the order of the dataset of 9-2LE and of IEC 61869-9's I4U4. */
const datasetChannels: readonly ChannelName[] = ["ia", "ib", "ic", "in", "va", "vb", "vc", "vn"];
/** Where each value of the dataset goes in a frame of samples, and how much one count of it is, A or V. */
const places = datasetChannels.map((name) => ({
  channel: channelNames.indexOf(name),
  scale: name.startsWith("i") ? 0.001 : 0.01,
}));
const valueBytes = 8;

/** Length of the one dataset that is read: four currents and four voltages, each with its quality. */
export const datasetBytes = datasetChannels.length * valueBytes;

/** Bits of the quality of a value (IEC 61850-7-3 clause 6.2, in the order of 9-2LE). */
const validityMask = 0b11;
const invalid = 0b01;
const questionable = 0b11;
const overflow = 1 << 2;
const outOfRange = 1 << 3;
const doubtful = (1 << 4) | (1 << 5) | (1 << 6) | (1 << 7) | (1 << 8) | (1 << 9);
const substituted = 1 << 10;
const test = 1 << 11;

/** Bits of `Quality` that a value's own quality stands for, leaving its validity out. */
function qualityOf(bits: number): number {
  const estimated = (bits & validityMask) === questionable || (bits & (doubtful | substituted)) !== 0;
  return (
    ((bits & (overflow | outOfRange)) !== 0 ? Quality.overrange : 0) |
    (estimated ? Quality.estimated : 0) |
    ((bits & test) !== 0 ? Quality.test : 0)
  );
}

/**
 * Writes the values of a dataset as a frame of volts and amperes at `out[at]`, and returns bits of `Quality` for it. A value that its
 * sender calls invalid becomes NaN, which the kernel counts as missing; on a channel outside `connected` it is of no account.
 */
export function readDataset(dataset: Uint8Array, connected: number, out: Float32Array, at: number): number {
  const view = new DataView(dataset.buffer, dataset.byteOffset, datasetBytes);
  let quality = 0;
  places.forEach(({ channel, scale }, index) => {
    if (((connected >> channel) & 1) === 0) return;
    const bits = view.getUint32(index * valueBytes + 4);
    const valid = (bits & validityMask) !== invalid;
    out[at + channel] = valid ? view.getInt32(index * valueBytes) * scale : Number.NaN;
    quality |= valid ? qualityOf(bits) : Quality.missing;
  });
  return quality;
}

/** Bit mask of the channels that a dataset calls valid. */
export function validChannels(dataset: Uint8Array): number {
  const view = new DataView(dataset.buffer, dataset.byteOffset, datasetBytes);
  return places.reduce(
    (mask, { channel }, index) =>
      (view.getUint32(index * valueBytes + 4) & validityMask) === invalid ? mask : mask | (1 << channel),
    0,
  );
}

/** Names of the channels of a mask, each with what it is called in the dataset. */
export function channelTitles(mask: number): Partial<Record<ChannelName, string>> {
  const titles: Partial<Record<ChannelName, string>> = {};
  for (let channel = 0; channel < channelCount; channel++) {
    const name = channelNames[channel] as ChannelName;
    if ((mask >> channel) & 1) titles[name] = `${name.startsWith("i") ? "I" : "U"}${name[1]} of the dataset`;
  }
  return titles;
}
