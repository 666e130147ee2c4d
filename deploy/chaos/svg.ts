type Attributes = Readonly<Record<string, string | number>>;

/** Text as it may stand in HTML and SVG. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const tenths = (value: string | number): string =>
  typeof value === "number" ? String(Number(value.toFixed(1))) : value;

/** An element of SVG; numbers get one decimal. @param inner markup, already escaped. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(tenths(value))}"`);
  return `<${name}${listed.join("")}>${inner}</${name}>`;
}

/** Words at a place, with what a pointer is told when they are cut short. */
export function words(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return text === "" ? "" : element("text", { x, y, ...attributes }, escaped(text));
}

/** A point of a path. */
export const point = (x: number, y: number): string => `${tenths(x)} ${tenths(y)}`;
