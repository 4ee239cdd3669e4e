import { availableParallelism, loadavg } from 'node:os';

/** What the figures were measured on: cores, Node, and how busy the machine was with this and everything else. */
export function machine(): string {
  const [load] = loadavg() as [number];
  return `${availableParallelism()} cores under a load of ${load.toFixed(1)}; Node ${process.versions.node}`;
}
