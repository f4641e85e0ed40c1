/** Where the checks write what they find: errors stop a release, warnings are for reading. */
export type Report = { error: (message: string) => void; warn: (message: string) => void }

/** What Tencent's compiler had to say. */
export type Answer = { failure?: string; quality?: { name: string; text: string; success: boolean }[] }
