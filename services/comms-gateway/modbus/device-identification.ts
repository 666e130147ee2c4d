import { ExceptionCode } from "./exceptions.ts";
import { pduOctetsMax } from "./mbap.ts";

/**
 * What a meter says of itself (MODBUS Application Protocol Specification V1.1b3, clause 6.21): the three basic objects
 * and the regular ones. Visible ASCII; other characters are sent as `?`, and a text is cut at 244 octets, so that it
 * fits into an answer.
 */
export interface Identification {
  vendorName: string;
  productCode: string;
  /** For example `0.1.0`. */
  majorMinorRevision: string;
  vendorUrl?: string;
  productName?: string;
  modelName?: string;
  userApplicationName?: string;
}

/** Property of each object, by object id. */
const objectNames = [
  "vendorName",
  "productCode",
  "majorMinorRevision",
  "vendorUrl",
  "productName",
  "modelName",
  "userApplicationName",
] as const satisfies readonly (keyof Identification)[];
const basicObjectCount = 3;

/** Regular identification, as a stream and object by object. */
export const conformityLevel = 0x82;

/** Octets of a response before its first object: function, MEI, access, conformity, more, next, count. */
const headOctets = 7;
const textOctetsMax = pduOctetsMax - headOctets - 2;

export interface IdentificationObject {
  id: number;
  text: string;
}

/** One answer: the objects that fit, and where to go on. */
export interface IdentificationPage {
  objects: IdentificationObject[];
  more: boolean;
  /** Object to ask for next; 0 when there is no more. */
  next: number;
}

/** The text as it is sent. */
export function identificationText(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, "?").slice(0, textOctetsMax);
}

function objectsOf(identification: Identification, count: number): IdentificationObject[] {
  return objectNames.slice(0, count).flatMap((name, id) => {
    const text = identification[name];
    return text === undefined ? [] : [{ id, text: identificationText(text) }];
  });
}

/**
 * The answer to an access. A stream that starts at an unknown object starts at the first one; extended access gets what
 * there is, the regular objects; a single object that does not exist is an illegal address (clause 6.21).
 */
export function identificationPage(
  identification: Identification,
  access: 1 | 2 | 3 | 4,
  object: number,
): IdentificationPage | ExceptionCode {
  const known = objectsOf(identification, access === 1 ? basicObjectCount : objectNames.length);
  const at = known.findIndex(({ id }) => id === object);
  if (access === 4)
    return at === -1 ? ExceptionCode.illegalDataAddress : { objects: [known[at]], more: false, next: 0 };
  const objects: IdentificationObject[] = [];
  let octets = headOctets;
  for (const candidate of known.slice(Math.max(at, 0))) {
    octets += 2 + candidate.text.length;
    if (octets > pduOctetsMax) return { objects, more: true, next: candidate.id };
    objects.push(candidate);
  }
  return { objects, more: false, next: 0 };
}
