import type { Energies } from "../energies.ts";
import type { StoredKind, TouState } from "../state.ts";

/** Keeps energies as they stood, in the place of those of the same kind; only meters with billing do. */
export function storing(state: TouState, kind: StoredKind, atNs: bigint, energies: Energies): TouState {
  if (state.settings?.billing === undefined) return state;
  return { ...state, stored: [...state.stored.filter((one) => one.kind !== kind), { kind, atNs, ...energies }] };
}
