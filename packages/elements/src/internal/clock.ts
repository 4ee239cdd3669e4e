/** The only file that reads the clock. */

/** This moment. */
export function now(): Date {
  return new Date();
}
