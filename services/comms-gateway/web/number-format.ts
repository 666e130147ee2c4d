/** Between groups of three digits (ISO 80000-1 clause 7.3.1). */
const thinSpace = "\u2009";
const minus = "\u2212";

/** A number in two halves, so that a column of them can be aligned on the decimal sign. */
export interface NumberText {
  /** Sign and grouped whole part: `−1 234`. */
  whole: string;
  /** Decimal sign and decimals, or nothing: `.567`. */
  fraction: string;
  /** Unit as shown, which may be a thousand times the datapoint's. */
  unit: string;
}

interface Form {
  unit: string;
  decimals: number;
  /** Power of ten between the datapoint's unit and the shown one. */
  shift: number;
  /** Registers are cut, not rounded: a display never shows energy that has not been reached. */
  cut: boolean;
}

const round = (unit: string, decimals: number, shift = 0): Form => ({ unit, decimals, shift, cut: false });
const cut = (unit: string): Form => ({ unit, decimals: 3, shift: 3, cut: true });

const forms: ReadonlyMap<string, Form> = new Map([
  ["V", round("V", 2)],
  ["A", round("A", 3)],
  ["W", round("kW", 3, 3)],
  ["var", round("kvar", 3, 3)],
  ["VA", round("kVA", 3, 3)],
  ["Wh", cut("kWh")],
  ["varh", cut("kvarh")],
  ["VAh", cut("kVAh")],
  ["Hz", round("Hz", 3)],
  ["deg", round("°", 1)],
  ["%", round("%", 2)],
]);

/** True for the decimal text that stands for a number beyond 2^53 in the API. */
function isDecimalText(text: string): boolean {
  return /^-?\d{1,40}(\.\d{1,20})?$/.test(text);
}

/** Groups the digits of a whole number in threes: `1234567` is `1 234 567`. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thinSpace);
}

/** Plain decimal text divided by `10^places`, exactly: `shiftDecimal("1234.5", 3)` is `"1.2345"`. */
export function shiftDecimal(text: string, places: number): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "0", fraction = ""] = text.slice(sign.length).split(".");
  const digits = whole.padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = digits.slice(point) + fraction;
  return `${sign}${digits.slice(0, point)}${decimals === "" ? "" : `.${decimals}`}`;
}

function cutText(value: number | string, form: Form): string {
  const exact = typeof value === "string" ? value : value.toFixed(6);
  const [whole = "0", fraction = ""] = shiftDecimal(exact, form.shift).split(".");
  return `${whole}.${fraction.slice(0, form.decimals).padEnd(form.decimals, "0")}`;
}

function halves(text: string, unit: string): NumberText {
  const [whole = "0", fraction] = text.replace("-", "").split(".");
  const negative = text.startsWith("-") && /[1-9]/.test(text);
  const trimmed = whole.replace(/^0+(?=\d)/, "");
  return {
    whole: `${negative ? minus : ""}${groupDigits(trimmed)}`,
    fraction: fraction === undefined ? "" : `.${fraction}`,
    unit,
  };
}

/** The form of a datapoint without a unit: counts are whole, ratios such as the power factor have three decimals. */
function plainForm(name: string): Form {
  return name.startsWith("power_factor") ? round("", 3) : round("", 0);
}

/**
 * A value of a datapoint as it is shown, or `undefined` when it is not a number.
 * `name` decides only the decimals of values without a unit and of harmonics.
 */
export function formatNumber(value: number | string | null, unit: string, name = ""): NumberText | undefined {
  if (value === null || (typeof value === "string" && !isDecimalText(value))) return undefined;
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  // From 1e21 on JavaScript itself writes numbers with an exponent; no meter gets there, a hostile gateway may.
  if (typeof value === "number" && Math.abs(value) >= 1e21)
    return { whole: value.toExponential(3), fraction: "", unit };
  const known = forms.get(unit) ?? { ...plainForm(name), unit };
  const form = unit === "V" && name.includes(".harmonic.") ? { ...known, decimals: 3 } : known;
  if (form.cut) return halves(cutText(value, form), form.unit);
  if (typeof value === "string") return halves(shiftDecimal(value, form.shift), form.unit);
  return halves((value / 10 ** form.shift).toFixed(form.decimals), form.unit);
}

/** The same in one piece, for sentences: `−1 234.567 kW`; `no value` when there is none. */
export function formatPlain(value: number | string | null, unit: string, name = ""): string {
  const text = formatNumber(value, unit, name);
  if (text === undefined) return value === null ? "no value" : String(value);
  const gap = text.unit === "" || text.unit === "°" ? "" : " ";
  return `${text.whole}${text.fraction}${gap}${text.unit}`;
}
