import type { RegisterMask } from "#schemas/tariff-settings.ts";

/** Registers that masks choose from, in the order of their index numbers: each quantity with each of its rates. */
export function registerAssignment(quantities: readonly string[], rates: number): string[] {
  return quantities.flatMap((quantity) => Array.from({ length: rates }, (_, index) => `${quantity}.rate${index + 1}`));
}

/**
 * Index numbers, from 1, of the registers that count while a mask is active (IEC 62056-6-2, register activation): those
 * that the mask names, else those of its rate, and without a mask those of the rate in force.
 * @param maskName name of the active mask; empty where the rate says all.
 */
export function activeRegisters(
  assignment: readonly string[],
  masks: readonly RegisterMask[],
  maskName: string,
  rate: number,
): number[] {
  const mask = masks.find(({ name }) => name === maskName);
  const ofRate = `.rate${mask?.rate ?? rate}`;
  const counts = (register: string): boolean => mask?.registers?.includes(register) ?? register.endsWith(ofRate);
  return assignment.flatMap((register, index) => (counts(register) ? [index + 1] : []));
}
