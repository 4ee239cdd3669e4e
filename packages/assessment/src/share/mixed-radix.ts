/** One number that holds all `numbers`, each below its radix; the first is the least significant. */
export function packNumbers(numbers: readonly number[], radices: readonly number[]): bigint {
  return numbers.reduceRight((value, number, index) => value * BigInt(radices[index]!) + BigInt(number), 0n);
}

/** The numbers that {@link packNumbers} was given, and what is left of the value after them. */
export function unpackNumbers(value: bigint, radices: readonly number[]): { numbers: number[]; rest: bigint } {
  let rest = value;
  const numbers = radices.map((radix) => {
    const number = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return number;
  });
  return { numbers, rest };
}

/** How many base64url digits hold every number with these radices. */
export function digitsFor(radices: readonly number[]): number {
  const largest = radices.reduce((product, radix) => product * BigInt(radix), 1n) - 1n;
  return Math.ceil(largest.toString(2).length / 6);
}
