const WINDOW_MS = 60_000;
/** Networks remembered at once; then the oldest minute is forgotten as a whole. */
const MOST_NETWORKS = 50_000;

/** Counts requests a network within whole minutes, in memory only. */
export class RequestWindow {
  private counts = new Map<string, number>();
  private minute = 0;

  constructor(private readonly most: number) {}

  /** Takes one; 0 when it is free, else the seconds until it will be. */
  take(network: string, nowMs: number): number {
    const minute = Math.floor(nowMs / WINDOW_MS);
    if (minute !== this.minute || this.counts.size >= MOST_NETWORKS) {
      this.counts = new Map();
      this.minute = minute;
    }
    const taken = (this.counts.get(network) ?? 0) + 1;
    this.counts.set(network, taken);
    return taken <= this.most ? 0 : Math.ceil(((minute + 1) * WINDOW_MS - nowMs) / 1000);
  }
}
