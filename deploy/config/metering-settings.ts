import type { EnergySettings, LossCompensation, TransformerRatio } from "#schemas/metering-settings.ts";
import type { MetrologySettings } from "#schemas/settings.ts";
import type { WiringForm } from "#schemas/wiring.ts";
import { lossCompensationOf } from "../../services/metrology/energy/nameplate-losses.ts";
import type { MeteringConfig } from "./metering-schema.ts";
import { nameplateLossesOf } from "./nameplate-schema.ts";

type MeteringSettings = EnergySettings & Pick<MetrologySettings, "signallingHz" | "flickerLampVoltage">;

/** What `metering:` proposes to metrology; what is absent or changes nothing is left out. */
export function meteringSettings(config: MeteringConfig, wiring: WiringForm): MeteringSettings {
  const {
    signalling = [],
    flickerLamp,
    inputs,
    ratios,
    lossCompensation: _percents,
    nameplateLosses: _plate,
    startingCurrent,
    startingPower,
    pulseOutputs,
    ...same
  } = config;
  const voltage = ratios?.voltage as Partial<TransformerRatio> | undefined;
  const current = ratios?.current as Partial<TransformerRatio> | undefined;
  const neutral = ratios?.neutralCurrent as Partial<TransformerRatio> | undefined;
  const whole = (each: Partial<TransformerRatio> = {}) => ({
    primary: each.primary ?? 1,
    secondary: each.secondary ?? 1,
  });
  const applied = ratios && {
    voltage: whole(voltage),
    current: whole(current),
    ...(neutral && { neutralCurrent: whole(neutral) }),
    registration: ratios.registration ?? ("secondary" as const),
  };
  const lossCompensation = lossesOf(config, applied, wiring);
  // What starts a meter is at its terminals, whichever side its registers show.
  const perTerminal = ({ primary, secondary }: TransformerRatio): number =>
    applied?.registration === "primary" ? primary / secondary : 1;
  const amperes = applied === undefined ? 1 : perTerminal(applied.current);
  const volts = applied === undefined ? 1 : perTerminal(applied.voltage);
  return {
    signallingHz: [...signalling],
    ...(typeof flickerLamp === "number" && { flickerLampVoltage: flickerLamp }),
    ...(inputs && { channels: inputs }),
    ...(applied && { ratios: applied }),
    ...(lossCompensation && { lossCompensation }),
    ...(startingCurrent !== undefined && { startingCurrent: startingCurrent * amperes }),
    ...(startingPower !== undefined && { startingPower: startingPower * volts * amperes }),
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

/** Loss compensation by percentages or by nameplate; none where neither is given, or where it is off. */
function lossesOf(
  { lossCompensation, nameplateLosses }: MeteringConfig,
  ratios: EnergySettings["ratios"],
  wiring: WiringForm,
): LossCompensation | undefined {
  if (typeof lossCompensation === "object") return lossCompensation;
  if (lossCompensation === "off" || nameplateLosses === undefined) return undefined;
  const perPrimary = ({ primary, secondary }: TransformerRatio): number => secondary / primary;
  const secondaryRegisters = ratios?.registration === "secondary";
  return lossCompensationOf(nameplateLossesOf(nameplateLosses), wiring, {
    voltage: secondaryRegisters ? perPrimary(ratios.voltage) : 1,
    current: secondaryRegisters ? perPrimary(ratios.current) : 1,
  });
}
