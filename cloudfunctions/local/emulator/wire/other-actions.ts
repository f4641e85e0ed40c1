import { randomBytes } from 'node:crypto'
import { isFields } from '../document'
import { CloudError, invalid } from '../errors'
import { parse } from '../ejson'
import { downloadLink, pathOf, uploadPlace, LINK_SECONDS } from '../files/storage'
import { callWechat } from '../wechat/fakes'
import { readOpenApiRequest, writeOpenApiReply } from '../wechat/protobuf'
import { type Action, type Call } from './cloud'

const MOST_FILES = 50
const JSON_START = '{'.charCodeAt(0)

/** Files, functions and WeChat: what the client asks besides the database. */
export const otherActions: Record<string, Action> = {
  'storage.getUploadMetadata': ({ cloud, body }) => {
    const cosFileId = randomBytes(12).toString('hex')
    return { data: { ...uploadPlace(cloud.storage, body.path), token: 'local', cosFileId } }
  },
  'storage.batchGetDownloadUrl': async (call) => {
    const asked = listOf(call.body.file_list)
    return { data: { download_list: await Promise.all(asked.map((file) => linkFor(call, file))) } }
  },
  'storage.batchDeleteFile': async (call) => {
    const asked = listOf(call.body.fileid_list)
    return { data: { delete_list: await Promise.all(asked.map((fileId) => deleteFile(call, fileId))) } }
  },
  'storage.getFileAuthority': ({ body }) => ({
    data: listOf(body.fileList).map((file) => ({ path: isFields(file) ? file.path : '', cosFileId: '', read: true })),
  }),
  'functions.invokeFunction': async ({ cloud, body }) => {
    const name = String(body.function_name)
    if (!cloud.invoke) throw new CloudError('FUNCTION_NOT_FOUND', `[ResourceNotFound.Function] 未找到函数版本: ${name}`)
    const event = typeof body.request_data === 'string' && body.request_data !== '' ? parse(body.request_data) : {}
    return { data: { response_data: JSON.stringify(await cloud.invoke(name, event)) } }
  },
  'wx.api': ({ cloud, body }) => {
    const text = typeof body.requestData === 'string' && body.requestData !== '' ? body.requestData : '{}'
    return { data: { responseData: JSON.stringify(callWechat(cloud.wechat, body.apiName, parse(text))) } }
  },
  'wx.openApi': openApi,
}

/** wx-server-sdk asks and is answered in protobuf; whoever sends the form by hand may write JSON. */
function openApi({ cloud, body }: Call): object {
  const message = Buffer.isBuffer(body.requestData) ? body.requestData : Buffer.from('{}')
  if (message.length === 0 || message[0] === JSON_START)
    return callWechat(cloud.wechat, body.apiName, parse(message.toString() || '{}'))
  const { buffer, contentType, ...reply } = callWechat(cloud.wechat, body.apiName, readOpenApiRequest(message))
  const content =
    typeof buffer === 'string' ? Buffer.from(buffer, 'base64') : Buffer.from(JSON.stringify({ ...reply, buffer }))
  return writeOpenApiReply({ type: typeof contentType === 'string' ? contentType : 'application/json', content })
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= MOST_FILES) return value as unknown[]
  throw invalid(`A list of 1 to ${MOST_FILES} files was expected`)
}

async function linkFor({ cloud }: Call, file: unknown) {
  const { fileid: fileID, max_age: seconds = LINK_SECONDS } = isFields(file) ? file : {}
  const path = pathOf(cloud.storage, fileID)
  const isThere = path !== undefined && (await cloud.storage.files.has(path))
  if (!isThere) return { code: 'STORAGE_FILE_NONEXIST', fileid: fileID, fileID, tempFileURL: '', download_url: '' }
  const tempFileURL = downloadLink(cloud.storage, path, Number(seconds))
  return { code: 'SUCCESS', fileid: fileID, fileID, tempFileURL, download_url: tempFileURL }
}

async function deleteFile({ cloud }: Call, fileID: unknown) {
  const path = pathOf(cloud.storage, fileID)
  if (path === undefined) return { code: 'INVALID_FILEID', fileid: fileID, fileID }
  const isGone = await cloud.storage.files.remove(path)
  return { code: isGone ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileid: fileID, fileID }
}
