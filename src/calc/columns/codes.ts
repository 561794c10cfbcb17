/** One small number a row, in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for `length` codes below `count`. */
export function codesFor(count: number, length: number): Codes {
  if (count <= 2 ** 8) return new Uint8Array(length);
  return count <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The codes, in a wider array if that is needed to hold one more. */
export function withRoomFor(code: number, codes: Codes): Codes {
  if (code > 0xffff) return codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  if (code > 0xff && codes instanceof Uint8Array) return new Uint16Array(codes);
  return codes;
}
