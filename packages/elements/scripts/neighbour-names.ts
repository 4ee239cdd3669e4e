/** Short names for terser to give, in an order in which those of neighbours start alike: a compressor needs less for the second of them. */
const first = 'etinasrolcdupmhgfvbywkxzASMCLIjEqNTODPBRUFHWJVKGQYZX$_';
const rest = `${first}0123456789`;

export const neighbourNames = {
  /** The name of a place, counted from 0: one letter, then two, then three. */
  get(place: number): string {
    if (place < first.length) return first[place]!;
    const before = Math.floor((place - first.length) / rest.length);
    return this.get(before) + rest[(place - first.length) % rest.length];
  },
};
