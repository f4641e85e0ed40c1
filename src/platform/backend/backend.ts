/** The cloud as the phone sees it. One adapter per target; neither throws for a refusal, both throw for an outage. */
export type Backend = {
  ask: (question: { functionName: string; action: string; input: unknown }) => Promise<unknown>
  /** Puts one local file into the cloud's storage and answers with its file id. */
  upload: (file: Upload) => Promise<string>
}

export type Upload = {
  localPath: string
  cloudPath: string
  onProgress?: ((percent: number) => void) | undefined
}
