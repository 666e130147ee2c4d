/**
 * Quadrant of a power (IEC 62053-23 annex, IEC 61557-12): 1 import inductive (P >= 0, Q >= 0), 2 export with Q >= 0,
 * 3 export with Q < 0, 4 import capacitive (P >= 0, Q < 0).
 */
export function quadrantOf(active: number, reactive: number): 1 | 2 | 3 | 4 {
  if (active >= 0) return reactive >= 0 ? 1 : 4;
  return reactive >= 0 ? 2 : 3;
}
