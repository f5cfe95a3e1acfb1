/**
 * Sixteen hexadecimal digits that are the same for the same parts on every machine: FNV-1a with 64 bits over code
 * points. To tell findings apart and to find them again, not to keep a secret.
 */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of parts.join('\u0000')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
