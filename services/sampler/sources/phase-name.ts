import type { SignalUnit } from "./unit.ts";

/** What the name of a signal says of it. */
export interface PhaseName {
  kind: SignalUnit["kind"] | undefined;
  /** A phase, the neutral, a line-to-line voltage, a sum of the phases (3U0, 3I0), or nothing that could be told. */
  role: "a" | "b" | "c" | "n" | "lineToLine" | "residual" | undefined;
  /** The name with the phase taken out: signals of one three-phase group share it. */
  group: string;
  /** True for values that a device worked out (phasors, differences, restraints): no waveform to meter. */
  calculated: boolean;
}

// Cyrillic capitals that look like Latin ones: "UА" of a Russian relay is the same name as "UA".
const lookalikes: Record<string, string> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Т: "T",
  М: "M",
  І: "I",
  О: "O",
  Н: "H",
  К: "K",
};

const calculatedWords =
  /(^|\P{L})(MAGN?|MAGNITUDE|ANG|ANGLE|PHASOR|RMS|THD|DIFF?|DIFFERENTIAL|BIAS|RESTR(AINT)?|FREQ(UENCY)?)(?!\p{L})/u;
const calculatedStems = /差动|制动|幅值|相角|角度|有效值|频率|ДИФ|ТОРМ|УГОЛ|ЧАСТОТ/u;

const currentWords = /电流|ТОК|CURRENT|(^|[^\p{L}])(CURR?|AMPS?)(?![\p{L}])/u;
const voltageWords = /电压|НАПРЯЖ|VOLT(AGE|S)?(?![\p{L}])/u;

const phases: Record<string, "a" | "b" | "c"> = {
  A: "a",
  B: "b",
  C: "c",
  R: "a",
  S: "b",
  T: "c",
  1: "a",
  2: "b",
  3: "c",
};

interface Pattern {
  /** One token of the name; the first group is the kind's letter, the second the phase. */
  token: RegExp;
  role: "phase" | "n" | "lineToLine" | "residual";
}

const patterns: Pattern[] = [
  { token: /^()?([ABC])相(?:电压|电流)?$/u, role: "phase" },
  { token: /^([UVI])L?(AB|BC|CA|AC|BA|CB|12|23|31|RS|ST|TR)$/, role: "lineToLine" },
  { token: /^([UVIE])L?([ABC])[NGEMPS]?\d?$/, role: "phase" },
  { token: /^([UVI])L?([123])[NG]?$/, role: "phase" },
  { token: /^([UVI])L?([RST])[NG]?$/, role: "phase" },
  { token: /^()L([123])$/, role: "phase" },
  { token: /^()(?:PH|PHASE|ФАЗА|Ф)([ABCRST123])$/u, role: "phase" },
  { token: /^3([UVI])[0O]$/, role: "residual" },
  { token: /^([UVI])[0O]$/, role: "residual" },
  { token: /^([UVI])L?(?:N|NE|E|G|4)\d?$/, role: "n" },
  { token: /^(NEUTRAL|零序)$/u, role: "n" },
];

/** Reads the name of a signal as relays, recorders and people of several countries write it. Never throws. */
export function readPhaseName(name: string): PhaseName {
  const upper = name.toUpperCase().trim();
  const plain = upper.replaceAll(/[АВСЕТМІОНК]/gu, (letter) => lookalikes[letter]);
  const calculated = calculatedWords.test(upper) || calculatedStems.test(upper);
  const tokens = [...plain.matchAll(/[ABC]相(?:电压|电流)?|[A-Z0-9]+|[\p{Script=Cyrillic}A-Z]+|\p{Script=Han}+/gu)];
  for (const token of tokens.reverse()) {
    const found = readToken(token[0]);
    if (!found) continue;
    const group = `${plain.slice(0, token.index)}${found.group}${plain.slice(token.index + token[0].length)}`;
    return { kind: found.kind ?? kindOfWords(upper), role: found.role, group, calculated };
  }
  const lone = /^(.*[^A-Z0-9]|)([ABCN])$/u.exec(plain) ?? /^((?:.*[^A-Z0-9]|)[UVI][^A-Z0-9]+)([RST123])$/u.exec(plain);
  if (lone) {
    const role = lone[2] === "N" ? "n" : phases[lone[2]];
    return { kind: kindOfWords(upper) ?? kindOfStem(lone[1]), role, group: `${lone[1]}*`, calculated };
  }
  return { kind: kindOfWords(upper) ?? kindOfStem(plain), role: undefined, group: plain, calculated };
}

/** The phase that a COMTRADE phase field names (`A`, `L2`, `T`, `N`, `AB`), undefined for anything else. */
export function readPhaseField(field: string): PhaseName["role"] {
  const plain = field
    .toUpperCase()
    .trim()
    .replaceAll(/[АВСТ]/gu, (letter) => lookalikes[letter]);
  if (/^[ABCRST][NG]?$/.test(plain)) return phases[plain[0]];
  if (/^L[123]$/.test(plain)) return phases[plain[1]];
  if (/^(N|G|NE|E)$/.test(plain)) return "n";
  return /^(AB|BC|CA|AC|BA|CB|L12|L23|L31)$/.test(plain) ? "lineToLine" : undefined;
}

function readToken(token: string): Omit<PhaseName, "calculated"> | undefined {
  for (const { token: pattern, role } of patterns) {
    const match = pattern.exec(token);
    if (!match) continue;
    const phase = role === "phase" ? phases[match[2]] : role;
    const group = role === "phase" ? token.replace(new RegExp(`${match[2]}(?=[^${match[2]}]*$)`), "*") : token;
    return { kind: kindOfLetter(match[1] ?? ""), role: phase, group };
  }
  return undefined;
}

function kindOfLetter(letter: string): PhaseName["kind"] {
  if (letter === "I") return "current";
  return letter === "U" || letter === "V" || letter === "E" ? "voltage" : undefined;
}

function kindOfWords(upper: string): PhaseName["kind"] {
  if (currentWords.test(upper)) return "current";
  return voltageWords.test(upper) ? "voltage" : undefined;
}

// A bare "U", "V" or "I", alone or before the phase letter ("I_A", "U A"), is the symbol of the quantity.
function kindOfStem(stem: string): PhaseName["kind"] {
  return kindOfLetter(/(?:^|[^\p{L}\p{N}])([UVI])[^\p{L}\p{N}]*$/u.exec(stem)?.[1] ?? "");
}
