import { answerOf, CloudFailure, type CloudApp } from '@cloud/store/sdk'

/** Files in the cloud storage. Links are signed and expire; a file that is gone has none. */
export type Files = {
  /** File id → link, at most 50 at once (the platform's limit). */
  linksTo: (fileIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Puts bytes at a path; answers with the file id. Writing a path again replaces the file. */
  save: (path: string, bytes: Uint8Array) => Promise<string>
  /** Takes files away for good; those that are not there are left out. */
  remove: (fileIds: readonly string[]) => Promise<void>
  /** Null when there is no such file. */
  read: (fileId: string) => Promise<Uint8Array | null>
}

const LINKS_AT_ONCE = 50

export const cloudFiles = (cloud: CloudApp): Files => ({
  linksTo: async (fileIds) => {
    if (fileIds.length === 0) return new Map()
    const { fileList } = await answerOf(cloud.getTempFileURL({ fileList: fileIds.slice(0, LINKS_AT_ONCE) }))
    return new Map(fileList.flatMap(({ fileID, tempFileURL }) => (tempFileURL ? [[fileID, tempFileURL]] : [])))
  },
  save: async (path, bytes) =>
    (await answerOf(cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) }))).fileID,
  remove: async (fileIds) => {
    if (fileIds.length > 0) await answerOf(cloud.deleteFile({ fileList: fileIds.slice(0, LINKS_AT_ONCE) }))
  },
  read: async (fileId) => {
    try {
      return (await answerOf(cloud.downloadFile({ fileID: fileId }))).fileContent
    } catch (error) {
      if (error instanceof CloudFailure && error.code !== 'TIMEOUT') return null
      throw error
    }
  },
})
