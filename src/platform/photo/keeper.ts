/** Keeps pictures that are on their way, so that closing the app does not lose them. */
export type Keeper = {
  /** Keeps a file under a name; answers the path under which it lies from now on. */
  keep: (name: string, path: string) => Promise<string>
  /** A path that can be read now, in this run of the app; null when the file is gone. */
  open: (name: string, path: string) => Promise<string | null>
  drop: (name: string, path: string) => Promise<void>
}
