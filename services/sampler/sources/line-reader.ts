import { SourceError } from "../source-error.ts";
import type { InputFile } from "./input-file.ts";

/** A place between two lines of a file. */
export interface LinePosition {
  /** Byte that the next line starts at. */
  byte: number;
  /** Number of the next line, 1-based. */
  line: number;
}

/** Longest line that is read, bytes: the widest record that can be declared fits. */
const lineMax = 1 << 20;

const chunkBytes = 1 << 18;

/** Reads lines of a file in chunks, as Latin-1 (numbers need no more). Lines end with LF or CR LF. */
export class LineReader {
  private readonly input: InputFile;
  private readonly end: number;
  private byte: number;
  private line: number;
  private chunk = "";
  /** Byte of the file after the chunk. */
  private chunkEnd: number;
  private next = 0;

  constructor(input: InputFile, start: LinePosition, end = input.size) {
    this.input = input;
    this.byte = start.byte;
    this.line = start.line;
    this.chunkEnd = start.byte;
    this.end = Math.min(end, input.size);
  }

  /** Where the next line starts. */
  position(): LinePosition {
    return { byte: this.byte, line: this.line };
  }

  /** The place of the line that was read last, for messages. */
  at(): string {
    return `${this.input.name}:${this.line - 1}`;
  }

  /** The next line without its end, or undefined after the last one. @throws SourceError MTR_SOURCE_LINE. */
  read(): string | undefined {
    let lineFeed = this.chunk.indexOf("\n", this.next);
    while (lineFeed < 0 && this.chunkEnd < this.end) {
      if (this.chunk.length - this.next > lineMax) {
        throw new SourceError(
          "MTR_SOURCE_LINE",
          `the line is longer than ${lineMax} bytes`,
          `${this.input.name}:${this.line}`,
          "check that the file is text",
        );
      }
      const searched = this.chunk.length - this.next;
      const bytes = this.input.read(this.chunkEnd, Math.min(chunkBytes, this.end - this.chunkEnd));
      if (bytes.length === 0) break;
      this.chunk = this.chunk.slice(this.next) + bytes.toString("latin1");
      this.chunkEnd += bytes.length;
      this.next = 0;
      lineFeed = this.chunk.indexOf("\n", searched);
    }
    if (lineFeed < 0 && this.next >= this.chunk.length) return undefined;
    const stop = lineFeed < 0 ? this.chunk.length : lineFeed;
    const start = this.next;
    this.next = lineFeed < 0 ? stop : stop + 1;
    this.byte += this.next - start;
    this.line++;
    const trimmed = stop > start && this.chunk.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    return this.chunk.slice(start, trimmed);
  }
}

/** Lines between two remembered places of a file: what a jump into it has to read over at most. */
export const placeEvery = 16_384;
