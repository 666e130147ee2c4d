import iconv from "iconv-lite";

/** Encodings that COMTRADE texts occur in, besides UTF-8. */
const legacyEncodings = ["gb18030", "cp1251", "latin1"] as const;

/** A text and the encoding that made the most sense of its bytes. */
export interface DecodedText {
  text: string;
  encoding: "utf8" | (typeof legacyEncodings)[number];
}

/**
 * Decodes text of an unknown encoding: UTF-8 when it is valid, else the legacy encoding whose characters look most like
 * words. The standard names none (C37.111-1999 says ASCII), so recorders write that of their country. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: withoutMark(utf8), encoding: "utf8" };
  let best: DecodedText = { text: iconv.decode(Buffer.from(bytes), "latin1"), encoding: "latin1" };
  let bestScore = plausibility(best.text, "latin1");
  for (const encoding of legacyEncodings) {
    const text = iconv.decode(Buffer.from(bytes), encoding);
    const score = plausibility(text, encoding);
    if (score > bestScore) {
      best = { text, encoding };
      bestScore = score;
    }
  }
  return best;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

// Characters of power-network names in simplified Chinese: bus, line, main transformer, switch, voltage, current,
// phase, protection, trip, side, station, number, channel, open, close. Almost any two bytes are a valid Chinese
// character, so validity proves little; everyday characters do.
const everydayChinese = new Set(
  "母线路主变开关电压流相护动作侧站号通道合闸保跳高中低零序备用一二三四五启故障录波装置重分断差刀故线名单元",
);

/** Mean points per byte beyond ASCII: from -1 (rubbish) to 1 (words). */
function plausibility(text: string, encoding: DecodedText["encoding"]): number {
  let score = 0;
  let bytes = 0;
  const characters = [...text];
  for (const [i, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 128) {
      const width = encoding === "gb18030" ? 2 : 1;
      bytes += width;
      score += width * points(character, characters[i - 1] ?? "", characters[i + 1] ?? "", encoding);
    }
  }
  return bytes === 0 ? 0 : score / bytes;
}

function points(character: string, before: string, after: string, encoding: DecodedText["encoding"]): number {
  if (character === "\ufffd" || /\p{C}/u.test(character)) return -1;
  if (encoding === "gb18030") {
    if (everydayChinese.has(character)) return 1;
    // The common half of GB 2312 (level 1) is sorted by sound; the rare half comes from misread bytes.
    return isCommonChinese(character) ? 0.25 : -0.25;
  }
  if (encoding === "cp1251") {
    if (!/\p{Script=Cyrillic}/u.test(character)) return -0.2;
    // Russian words hold no Latin letters, and no capitals in the middle: bytes of other encodings make both.
    if (/[a-z]/i.test(before) || /[a-z]/i.test(after)) return 0.2;
    const turns = /[а-яё]/u.test(before) && /[А-ЯЁ]/u.test(character);
    return turns ? 0.1 : 0.7;
  }
  // Latin words have an accent here and there, never two letters beyond ASCII in a row.
  if (!/[\p{Script=Latin}°²³µ]/u.test(character)) return -0.5;
  return (before.codePointAt(0) ?? 0) >= 128 ? -0.2 : 0.5;
}

function isCommonChinese(character: string): boolean {
  if (!/\p{Script=Han}/u.test(character)) return /[\u2160-\u2179\u3000-\u303f\uff00-\uffef#]/u.test(character);
  const lead = iconv.encode(character, "gb2312")[0];
  return lead >= 0xb0 && lead <= 0xd7;
}
