import type { EnergySettings, TransformerRatio } from "#schemas/metering-settings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { MeteringConfig } from "./metering-schema.ts";

type MeteringSettings = EnergySettings & Pick<MetrologySettings, "signallingHz" | "flickerLampVoltage">;

/** What `metering:` proposes to metrology; what is absent or changes nothing is left out. */
export function meteringSettings(config: MeteringConfig): MeteringSettings {
  const { signalling = [], flickerLamp, inputs, ratios, lossCompensation, pulseOutputs, ...same } = config;
  const voltage = ratios?.voltage as Partial<TransformerRatio> | undefined;
  const current = ratios?.current as Partial<TransformerRatio> | undefined;
  const whole = (each: Partial<TransformerRatio> = {}) => ({
    primary: each.primary ?? 1,
    secondary: each.secondary ?? 1,
  });
  return {
    signallingHz: [...signalling],
    ...(typeof flickerLamp === "number" && { flickerLampVoltage: flickerLamp }),
    ...(inputs && { channels: inputs }),
    ...(ratios && {
      ratios: { voltage: whole(voltage), current: whole(current), registration: ratios.registration ?? "secondary" },
    }),
    ...(typeof lossCompensation === "object" && { lossCompensation }),
    ...(pulseOutputs && {
      pulseOutputs: pulseOutputs.map(({ quantity, mode, energy, form, widthMs, compensated, testOnly }) => ({
        quantity,
        compensated: compensated ?? false,
        mode,
        pulseMicroWh: String(Math.round(energy * 1e6)),
        form,
        widthMs,
        testOnly: testOnly ?? false,
      })),
    }),
    ...same,
  };
}
