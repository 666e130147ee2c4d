/**
 * An ordered stream of octets to one peer: a TCP connection, a serial line, a pair of arrays in a test. Protocol
 * sessions know nothing else of what carries them.
 */
export interface Transport {
  /** Who is at the other end, for logs and identities: `192.0.2.7:49152`. */
  readonly peer: string;
  /** True once nothing can be sent any more. */
  readonly closed: boolean;
  /** What the peer sends, in pieces of any size; ends when the peer or we close, and when the connection breaks. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Sends, and comes back when the peer has taken enough to be sent more. Once closed, what is written is dropped. */
  write(octets: Uint8Array): Promise<void>;
}

/** Serves one peer until its chunks end; what carries it is closed afterwards. */
export type Session = (transport: Transport) => Promise<void>;
