/** What the world gives out in the place of a block of samples. */
export interface Sample {
  /** From 0. */
  index: number;
  timeNs: bigint;
  energyMicroWh: bigint;
}

export function encodeSample({ index, timeNs, energyMicroWh }: Sample): Uint8Array {
  return Buffer.from(`${index} ${timeNs} ${energyMicroWh}`);
}

export function decodeSample(bytes: Uint8Array): Sample {
  const [index, timeNs, energyMicroWh] = Buffer.from(bytes).toString().split(" ") as [string, string, string];
  return { index: Number(index), timeNs: BigInt(timeNs), energyMicroWh: BigInt(energyMicroWh) };
}
