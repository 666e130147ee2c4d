import type { ChannelName } from "#schemas/samples.ts";

/** What the hardware in front of the samples does to one channel. What is absent does nothing. */
export interface ChannelFrontEnd {
  /** Error of the gain, parts per million: 1000 makes 230 V look like 230.23 V. */
  gainPpm?: number;
  /** By how much more for each kelvin above the reference temperature, ppm/K. */
  gainPpmPerKelvin?: number;
  /** By how much the channel is late, µs; negative where it is early. 9.259 µs are 10 minutes of arc at 50 Hz. */
  delayMicroseconds?: number;
  /** By how much later for each kelvin above the reference temperature, ns/K. */
  delayNanosecondsPerKelvin?: number;
  /** RMS of noise, V or A. */
  noiseRms?: number;
  /** Largest magnitude that the converter gives, V or A at the peak: what is beyond is cut off and `overrange`. */
  fullScale?: number;
  /** Bits of the converter over plus and minus its full scale; without them it has no steps. */
  bits?: number;
}

/** Temperature at seconds of samples since the first. */
export interface TemperaturePoint {
  at: number;
  celsius: number;
}

/** A course of temperature: straight lines between the points, constant outside. */
export interface TemperatureCourse {
  points: readonly TemperaturePoint[];
  /** Seconds after which the points start over; never where absent. */
  every?: number;
}

/** The meter's front end, simulated: sensors, filters and converters between the network (or a recording of it) and its samples. */
export interface FrontEndSettings {
  /** All voltages, all currents, and what single channels have instead. */
  voltages?: ChannelFrontEnd;
  currents?: ChannelFrontEnd;
  channels?: Partial<Record<ChannelName, ChannelFrontEnd>>;
  /** Degrees Celsius; the reference temperature where absent. */
  temperature?: number | TemperatureCourse;
  /** Temperature at which there is no drift, degrees Celsius; 23 where absent (IEC 62052-11 reference conditions). */
  referenceCelsius?: number;
  /** Another seed is another noise; 1 where absent. */
  seed?: number;
}

/** Limits of the values above; those with a sign hold both ways. */
export const frontEndLimits = {
  gainPpm: 500_000,
  gainPpmPerKelvin: 10_000,
  delayMicroseconds: 2_000,
  delayNanosecondsPerKelvin: 10_000,
  noiseRms: 1e6,
  fullScale: 1e8,
  bits: { min: 2, max: 24 },
  celsius: { min: -90, max: 200 },
  temperaturePoints: 1_000,
} as const;
