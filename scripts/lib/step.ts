/** Runs one long step between a line that says it began and a line that says how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  console.log(`→ ${title} …`);
  const result = await work();
  console.log(`  ${title}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
