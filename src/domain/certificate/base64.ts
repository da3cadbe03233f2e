import {utf8ToBytes} from '@noble/hashes/utils.js';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text as base64 of its UTF-8 (RFC 4648, §4), without padding. */
export function toBase64(text: string): string {
  const bytes = utf8ToBytes(text);
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const signs = Math.min(3, bytes.length - at) + 1;
    for (let sign = 0; sign < signs; sign++) written += SIGNS.charAt((group >> (18 - 6 * sign)) & 63);
  }
  return written;
}

/** The text that was written so; `undefined` when it is no base64 of UTF-8. Padding, and the signs of base64url, are understood. */
export function fromBase64(written: string): string | undefined {
  const signs = written.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  let escaped = '';
  let group = 0;
  let bits = 0;
  for (const sign of signs) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return undefined;
    group = ((group << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((group >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
